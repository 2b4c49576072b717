// Where the files of ours are that can be made again.

import { homedir } from 'node:os';
import { join } from 'node:path';

/** XDG Base Directory Specification; Apple's File System Programming Guide; Windows' Known Folders. */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: windows } = process.env;
  if (process.platform === 'win32' && windows !== undefined) return windows;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return xdg !== undefined && xdg.startsWith('/') ? xdg : join(homedir(), '.cache');
}

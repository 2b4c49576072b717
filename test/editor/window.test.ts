// What a person sees: the packaged extension in a real VS Code window, by mouse and keyboard. Pictures of each step go
// to out/shots. The scenes are in scenes/, a file for each topic.
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { CodeServer } from './codeServer.ts';
import { makeSamples } from './samples.ts';
import { bytesScenes } from './scenes/bytes.ts';
import { codeScenes } from './scenes/code.ts';
import { colourScenes } from './scenes/colours.ts';
import { comparingScenes } from './scenes/comparing.ts';
import { editingScenes } from './scenes/editing.ts';
import { linkingScenes } from './scenes/linking.ts';
import { mergingScenes } from './scenes/merging.ts';
import { openingScenes } from './scenes/opening.ts';
import { readingScenes } from './scenes/reading.ts';
import { edition, Stage } from './scenes/stage.ts';
import { viewScenes } from './scenes/views.ts';
import { workspaceScenes } from './scenes/workspace.ts';
import { findBrowser, Workbench } from './workbench.ts';

/** `EDITOR_THEME='Dark Modern'` takes the pictures in another theme. */
const theme = process.env['EDITOR_THEME'];
const settings = theme === undefined ? {} : { 'workbench.colorTheme': theme };

describe.skipIf(findBrowser() === undefined)('in the window', () => {
  const stage = new Stage(makeSamples('window'));
  let server: CodeServer;

  beforeAll(async () => {
    server = await CodeServer.start({ folder: stage.folder, extension: 'out/elfsmith.vsix', edition, settings });
    await stage.raise(() => Workbench.open(server));
    await server.logged(/Elfsmith\.log$/, /looked at \d+ files/);
  });
  afterAll(async () => {
    await stage.close();
    await server?.stop();
  });
  beforeEach(() => stage.begin());
  afterEach(({ task }) => stage.end(task.name, task.result?.state === 'fail'));

  readingScenes(stage);
  bytesScenes(stage);
  codeScenes(stage);
  colourScenes(stage);
  linkingScenes(stage);
  mergingScenes(stage);
  comparingScenes(stage);
  editingScenes(stage);
  viewScenes(stage);
  workspaceScenes(stage);
  // The last of them reloads the window.
  openingScenes(stage);
});

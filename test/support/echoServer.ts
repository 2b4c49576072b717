// A server that programs ask over HTTP.

import { spawn } from 'node:child_process';

export interface EchoServer {
  /** Where it listens; all roots are in one network. */
  readonly port: number;
  stop(): void;
}

/** Gives back what it is asked, to anybody on this machine. */
export async function startServer(): Promise<EchoServer> {
  const script = `const server = require('http').createServer((q, r) => { let body = ''; q.on('data', (d) => body += d).on('end', () => { r.sendDate = false; r.end(q.method + ' ' + q.url + ' ' + body + '\\n'); }); }).listen(0, '127.0.0.1', () => console.log(server.address().port))`;
  const server = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<number>((resolve) => server.stdout.once('data', (data) => resolve(Number(data))));
  return { port, stop: () => server.kill() };
}

import { createApplication } from './application';
import { BootRefused, ConfigError, readConfig } from './platform';

try {
  const config = readConfig(process.env);
  const app = await createApplication(config);
  await app.listen(config.port, config.host);
  if (config.parentPid !== null)
    watchParent(config.parentPid, () => void app.close().then(() => process.exit(0)));
  process.send?.('ready');
} catch (error) {
  console.error(sentenceFor(error));
  process.exit(1);
}

/** Nobody is left to stop this process when its parent was killed: it stops itself. */
function watchParent(pid: number, stop: () => void): void {
  const timer = setInterval(() => {
    try {
      process.kill(pid, 0);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EPERM') return;
      clearInterval(timer);
      stop();
    }
  }, 500);
  timer.unref();
}

function sentenceFor(error: unknown): string {
  if (error instanceof BootRefused || error instanceof ConfigError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return `Port ${process.env['PORT'] ?? '3000'} is taken. Choose another with PORT.`;
  if (code === 'EACCES')
    return `Port ${process.env['PORT'] ?? '3000'} may not be opened by this user. Choose one above 1023 with PORT.`;
  if (code === 'ECONNREFUSED' || code === 'ETIMEDOUT' || /timeout/i.test(message))
    return 'The database does not answer. Check DATABASE_URL and that PostgreSQL is running.';
  if (code === '28P01' || code === '28000') return 'The database refuses the role in DATABASE_URL.';
  return `Stride could not start: ${message}`;
}

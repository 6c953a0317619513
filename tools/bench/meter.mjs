/**
 * Loaded before a program that is measured (`node --import`): answers over the parent's channel how much CPU the process
 * has used and how much memory it holds. It adds no work of its own between two questions.
 */
if (process.send !== undefined) {
  process.on('message', (message) => {
    if (message?.ask !== 'usage') return;
    if (message.collect === true) globalThis.gc?.();
    const { user, system } = process.cpuUsage();
    process.send({ answer: message.id, cpuMs: (user + system) / 1000, residentMb: process.memoryUsage().rss / 1_048_576 });
  });
  process.channel?.unref();
}

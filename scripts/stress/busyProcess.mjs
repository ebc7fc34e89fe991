// Keeps one core busy until the process that started it is gone.
const parent = process.ppid;

function work() {
  const until = Date.now() + 50;
  while (Date.now() < until);
  if (process.ppid === parent) setImmediate(work);
}

work();

const crypto = require("crypto");

function throwDice() {
  // ruleid: js-math-random
  const face = 1 + Math.floor(Math.random() * 6);
  // ruleid: js-math-random
  const nativeRandom = Math.random;
  // ruleid: js-math-random
  const bytes = crypto.pseudoRandomBytes(8);
  // ok: js-math-random
  const good = crypto.randomInt(1, 7);
  // ok: js-math-random
  const more = crypto.randomBytes(16);
  // ok: js-math-random
  const text = "Math.random()";
  return [face, nativeRandom, bytes, good, more, text];
}
async function retry(base) {
  // ok: js-math-random
  await sleep(Math.random() * base);
  // ok: js-math-random
  const jitter = Math.random();
}

function compile(expression, names) {
  // ruleid: js-function-constructor
  const direct = new Function("row", "return " + expression);
  // ruleid: js-function-constructor
  const listed = Function(...names, expression);
  // ruleid: js-function-constructor
  const plain = new Function(expression);
  // ok: js-function-constructor
  const root = Function("return this")();
  // ok: js-function-constructor
  const add = new Function("a", "b", "return a + b");
  // ok: js-function-constructor
  const closure = (row) => row.price * row.amount;
  return [direct, listed, plain, root, add, closure];
}

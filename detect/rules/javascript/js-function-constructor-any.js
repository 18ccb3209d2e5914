const registry = {};

function install(code) {
  // ruleid: js-function-constructor-any
  registry.noop = new Function();
  // ruleid: js-function-constructor-any
  registry.root = new Function("return this")();
  // ruleid: js-function-constructor-any
  registry.double = new Function("item", "return 2 * item");
  // ok: js-function-constructor-any
  registry.custom = new Function("item", code);
  // ok: js-function-constructor-any
  registry.empty = function () {};
  // ok: js-function-constructor-any
  registry.same = (x) => x;
  // ok: js-function-constructor-any
  registry.bound = Function.prototype.bind.call(registry.same, null);
}

const vm = require("vm");

function calculate(formula, scope) {
  // ruleid: js-eval-of-expression
  const total = eval("(" + formula + ")");
  // ruleid: js-eval-of-expression
  const other = vm.runInNewContext(formula, scope);
  // ruleid: js-eval-of-expression
  const again = (0, eval)(`scope.${formula}`);
  // ok: js-eval-of-expression
  const fixed = eval("1 + 1");
  // ok: js-eval-of-expression
  const parsed = JSON.parse(formula);
  // ok: js-eval-of-expression
  const member = scope[formula];
  // a comment about eval(formula)
  return [total, other, again, fixed, parsed, member];
}

def compute(formula, rule)
  # ruleid: ruby-code-evaluated
  a = eval(formula)
  # ruleid: ruby-code-evaluated
  b = obj.instance_eval(rule)
  # ruleid: ruby-code-evaluated
  c = eval("#{formula} + 1")
  # ruleid: ruby-code-evaluated
  d = Kernel.eval(formula)
  # ok: ruby-code-evaluated
  e = obj.instance_eval { @x }
  # ok: ruby-code-evaluated
  f = Integer(formula)
  # ok: ruby-code-evaluated
  g = "eval(formula)"
  # ok: ruby-code-evaluated
  h = OPERATIONS.fetch(formula).call(1)
end

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
def attach(mod, source, path, block)
  # ok: ruby-code-evaluated
  mod.module_eval(source, path, 0)
  # ok: ruby-code-evaluated
  mod.class_eval(&block)
  # ok: ruby-code-evaluated
  eval(source, TOPLEVEL_BINDING, "console")
  # ruleid: ruby-code-evaluated
  mod.class_eval(source)
end

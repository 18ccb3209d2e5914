    ScriptEngine js = manager.getEngineByName("JavaScript");
    // ruleid: java-script-of-variable
    Object result = js.eval(formula.replace("x", value));
    return ((Number) result).doubleValue(a,

import groovy.lang.GroovyShell;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;

class Rules {
    Object run(String rule, ScriptEngine engine) throws Exception {
        // ruleid: java-script-of-variable
        Object first = engine.eval(rule);
        // ruleid: java-script-of-variable
        Object second = new GroovyShell().evaluate("return " + rule);
        // ruleid: java-script-of-variable
        Object third = new ScriptEngineManager().getEngineByName("js").eval(rule);
        // ok: java-script-of-variable
        Object fixed = engine.eval("1 + 1");
        engine.put("amount", 3);
        // ok: java-script-of-variable
        Object bound = engine.eval("amount * 2");
        // ok: java-script-of-variable
        Object number = Double.parseDouble(rule);
        return new Object[] {first, second, third, fixed, bound, number};
    }
}

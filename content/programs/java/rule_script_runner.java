package com.example.pricing.rules;

import freemarker.template.Configuration;
import freemarker.template.Template;
import groovy.lang.GroovyShell;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;
import org.springframework.expression.ExpressionParser;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;
import org.springframework.stereotype.Service;
import org.yaml.snakeyaml.Yaml;

@Service
public class RuleScriptRunner {

    private final ScriptEngineManager engines = new ScriptEngineManager();
    private final ExpressionParser expressions = new SpelExpressionParser();
    private final Configuration letters = new Configuration(Configuration.VERSION_2_3_31);

    /** A discount formula such as "price * 0.9". */
    public BigDecimal discount(String formula, BigDecimal price) throws ScriptException {
        ScriptEngine engine = engines.getEngineByName("javascript");
        engine.put("price", price.doubleValue());
        Object result = engine.eval(formula);
        if (!(result instanceof Number)) {
            throw new IllegalArgumentException("a formula has to give a number");
        }
        return BigDecimal.valueOf(((Number) result).doubleValue());
    }

    /** A condition over the fields of a cart, such as "total > 100". */
    public boolean applies(String condition, Cart cart) {
        StandardEvaluationContext context = new StandardEvaluationContext(cart);
        context.setVariable("weekday", java.time.LocalDate.now().getDayOfWeek().name());
        Boolean yes = expressions.parseExpression(condition).getValue(context, Boolean.class);
        return Boolean.TRUE.equals(yes);
    }

    /** The letter to a customer from the manager's text. */
    public String letter(String text, Map<String, Object> customer) throws Exception {
        Template template = new Template("letter", new StringReader(text), letters);
        StringWriter out = new StringWriter();
        template.process(new HashMap<>(customer), out);
        return out.toString();
    }

    /** Longer rules are small scripts. */
    public Object script(String source, Cart cart) {
        groovy.lang.Binding binding = new groovy.lang.Binding();
        binding.setVariable("cart", cart);
        GroovyShell shell = new GroovyShell(binding);
        return shell.evaluate(source);
    }

    /** Settings of a rule are uploaded as YAML. */
    public Map<String, Object> settings(String uploaded) throws IOException {
        Yaml yaml = new Yaml();
        Object loaded = yaml.load(uploaded);
        if (!(loaded instanceof Map)) {
            throw new IOException("settings have to be a mapping");
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> settings = (Map<String, Object>) loaded;
        return settings;
    }

    /** Actions of the editor are methods of the cart. */
    public Object act(Cart cart, String action, String argument) throws ReflectiveOperationException {
        for (Method method : cart.getClass().getMethods()) {
            if (method.getName().equals(action) && method.getParameterCount() == 1) {
                return method.invoke(cart, argument);
            }
        }
        throw new NoSuchMethodException(action);
    }

    /** What a rule may look at. */
    public static class Cart {
        private BigDecimal total = BigDecimal.ZERO;

        public BigDecimal getTotal() {
            return total;
        }

        public void setTotal(String total) {
            this.total = new BigDecimal(total);
        }
    }
}

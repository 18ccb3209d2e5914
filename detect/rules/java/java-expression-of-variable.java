import org.mvel2.MVEL;
import org.springframework.expression.ExpressionParser;
import org.springframework.expression.spel.standard.SpelExpressionParser;

class Formulas {
    private final ExpressionParser parser = new SpelExpressionParser();

    Object run(String formula, Object root) {
        // ruleid: java-expression-of-variable
        Object first = parser.parseExpression(formula).getValue(root);
        // ruleid: java-expression-of-variable
        Object second = MVEL.eval(formula, root);
        // ruleid: java-expression-of-variable
        Object third = new SpelExpressionParser().parseExpression("#{" + formula + "}").getValue();
        // ok: java-expression-of-variable
        Object fixed = parser.parseExpression("price * 2").getValue(root);
        // ok: java-expression-of-variable
        Object mvel = MVEL.eval("price * 2", root);
        // ok: java-expression-of-variable
        Object other = new Formulas().parse(formula);
        return new Object[] {first, second, third, fixed, mvel, other};
    }
}

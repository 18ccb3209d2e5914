     SpelExpressionParser spel = new SpelExpressionParser();
     // ruleid: java-expression-of-variable
     Expression exp = spel.parseExpression(filter);
     return exp.getValue(context,

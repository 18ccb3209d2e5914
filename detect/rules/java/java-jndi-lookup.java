import javax.naming.Context;
import javax.naming.InitialContext;
import javax.servlet.http.HttpServletRequest;

class Queues {
    Object find(HttpServletRequest request) throws Exception {
        Context context = new InitialContext();
        // ruleid: java-jndi-lookup
        Object first = context.lookup(request.getParameter("queue"));
        String name = "java:comp/env/" + request.getParameter("name");
        // ruleid: java-jndi-lookup
        Object second = new InitialContext().lookup(name);
        // ok: java-jndi-lookup
        Object good = context.lookup("java:comp/env/jms/orders");
        // ok: java-jndi-lookup
        Object other = new Phonebook().lookup(request.getParameter("name"));
        return new Object[] {first, second, good, other};
    }

    Object source() throws Exception {
        String fixed = "java:comp/env/jdbc/main";
        // ok: java-jndi-lookup
        return new InitialContext().lookup(fixed);
    }
}

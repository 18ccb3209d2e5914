package edu.example.directory;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.xml.sax.InputSource;

public class DirectoryLookup {

    private static final Logger LOG = Logger.getLogger(DirectoryLookup.class.getName());
    private static final String BASE = "ou=people,dc=example,dc=edu";

    private final DirContext directory;
    private final String roomPlan;

    public DirectoryLookup(String roomPlan) throws NamingException {
        Hashtable<String, String> env = new Hashtable<>();
        env.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
        env.put(Context.PROVIDER_URL, "ldaps://ldap.example.edu:636");
        env.put(Context.SECURITY_PRINCIPAL, "cn=lookup," + BASE);
        env.put(Context.SECURITY_CREDENTIALS, "Ginkgo-tree-77");
        this.directory = new InitialDirContext(env);
        this.roomPlan = roomPlan;
    }

    /** People whose surname was typed. */
    public List<String> people(String surname) throws NamingException {
        SearchControls controls = new SearchControls();
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
        controls.setReturningAttributes(new String[] {"cn"});
        String filter = "(&(objectClass=person)(sn=" + surname + "*))";
        List<String> names = new ArrayList<>();
        NamingEnumeration<SearchResult> hits = directory.search(BASE, filter, controls);
        while (hits.hasMore()) {
            names.add(String.valueOf(hits.next().getAttributes().get("cn").get()));
        }
        return names;
    }

    /** Seats of a room as the plan has it. */
    public String seats(String building, String room) throws XPathExpressionException {
        XPath xpath = XPathFactory.newInstance().newXPath();
        String expression = String.format("//building[@name='%s']/room[@no='%s']/@seats", building, room);
        return xpath.evaluate(expression, new InputSource(new StringReader(roomPlan)));
    }

    /** Telephone services are bound under names that the caller knows. */
    public Object service(String name) throws NamingException {
        Context context = new InitialContext();
        try {
            return context.lookup(name);
        } finally {
            context.close();
        }
    }

    /** Leaves a trace of who asked for whom. */
    public void trace(String user, String asked) {
        String line = user + " asked for " + asked;
        if (asked.length() > 200) {
            line = line.substring(0, 200);
        }
        LOG.info(line);
    }

    /** Whether the text looks like a list of mail addresses. */
    public boolean addresses(String text) {
        if (text.isEmpty()) {
            return false;
        }
        Pattern list = Pattern.compile("^(([a-z]+\\.?)+@([a-z]+\\.?)+,?\\s*)+$");
        return list.matcher(text).matches();
    }

    public void close() throws IOException {
        try {
            directory.close();
        } catch (NamingException e) {
            throw new IOException("closing the directory", e);
        }
    }
}

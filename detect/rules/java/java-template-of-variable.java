import com.github.jknack.handlebars.Handlebars;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.StringReader;
import org.apache.velocity.app.Velocity;

class Mails {
    Object render(String text, Configuration cfg, Object context, java.io.Writer out) throws Exception {
        // ruleid: java-template-of-variable
        Template first = new Template("mail", new StringReader(text), cfg);
        // ruleid: java-template-of-variable
        Velocity.evaluate(context, out, "mail", "Dear " + text);
        // ruleid: java-template-of-variable
        Object second = new Handlebars().compileInline(text);
        // ok: java-template-of-variable
        Template good = cfg.getTemplate("mail.ftl");
        // ok: java-template-of-variable
        Object fixed = new Handlebars().compileInline("Dear {{name}}");
        // ok: java-template-of-variable
        Velocity.mergeTemplate("mail.vm", "UTF-8", context, out);
        return new Object[] {first, second, good, fixed};
    }
}

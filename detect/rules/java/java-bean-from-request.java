import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.apache.commons.beanutils.BeanUtils;

class Profiles {
    void bad(HttpServletRequest request, Member member, Map<String, Object> form) throws Exception {
        // ruleid: java-bean-from-request
        BeanUtils.populate(member, request.getParameterMap());
        // ruleid: java-bean-from-request
        BeanUtils.populate(member, form);
    }

    void good(HttpServletRequest request, Member member, Member other) throws Exception {
        // ok: java-bean-from-request
        member.setName(request.getParameter("name"));
        // ok: java-bean-from-request
        BeanUtils.copyProperties(member, other);
        // ok: java-bean-from-request
        BeanUtils.describe(member);
    }
}

import com.jcraft.jsch.JSch;
import com.jcraft.jsch.Session;
import java.util.Properties;

class Remote {
    void open(Session session, JSch jsch, Properties config) throws Exception {
        // ruleid: java-host-key-unchecked
        session.setConfig("StrictHostKeyChecking", "no");
        // ruleid: java-host-key-unchecked
        config.put("StrictHostKeyChecking", "no");
        // ok: java-host-key-unchecked
        jsch.setKnownHosts("/etc/ssh/ssh_known_hosts");
        // ok: java-host-key-unchecked
        session.setConfig("StrictHostKeyChecking", "yes");
        // ok: java-host-key-unchecked
        config.put("Compression", "no");
    }
}

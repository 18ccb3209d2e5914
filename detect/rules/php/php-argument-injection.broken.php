        $host = $_REQUEST['host'];
        // ruleid: php-argument-injection
        $result = shell_exec(escapeshellcmd("nmap -sT $host"));
        echo '<pre>' . htmlspecialchars($result

    foreach ($hosts as $host) {
        // ruleid: php-command-in-backticks
        $out = `ping -c1 $host`;
        if (strpos($out, 'ttl'

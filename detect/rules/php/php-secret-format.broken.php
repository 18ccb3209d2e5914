        $hook = new Client([
            // ruleid: php-secret-format
            'token' => 'xoxb-2193847561-Qm4Zt7Lw9Kp2',
            'channel' => '#build'

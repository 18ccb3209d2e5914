        curl_setopt($ch, CURLOPT_RETURNTRANSFER, 1);
        // ruleid: php-tls-checks-off
        curl_setopt($ch, CURLOPT_SSL_VERIFYHOST, 0);
        $out = curl_exec($ch);
        if ($out ===

            'size' => filesize($path),
            // ruleid: php-md5-any
            'sum'  => md5(file_get_contents($path)),
            'time' => filemtime(

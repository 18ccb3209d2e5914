        $csv = implode(',', $row);
        // ruleid: php-temporary-file
        $fp = fopen("/tmp/export.csv", "w");
        fwrite($fp, $csv

    while ($entry = zip_read($zip)) {
        $path = zip_entry_name($entry);
        // ruleid: php-archive-entry-path
        $out = fopen($target . $path, 'w');
        fwrite($out, zip_entry_read($entry

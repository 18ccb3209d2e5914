        if (move_uploaded_file($tmp, $path)) {
            // ruleid: php-file-permissions
            @chmod($path, 0777);
            return basename(

    if (!is_dir($this->cache)) {
        // ruleid: php-folder-permissions
        mkdir($this->cache, 0777);
    }
    file_put_contents($this->cache . '/

if ($action == 'import') {
    // ruleid: php-no-limits
    ini_set("memory_limit", -1);
    $rows = file($upload

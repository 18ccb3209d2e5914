    $pid = pcntl_fork();
    if ($pid === 0) {
        // ruleid: php-privileges-not-dropped
        posix_setuid($info['uid']);
        pcntl_exec($worker, [

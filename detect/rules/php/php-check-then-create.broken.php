    $pidFile = $this->dir . '/job.pid';
    if (!file_exists($pidFile)) {
        // ruleid: php-check-then-create
        touch($pidFile);
        $this->run();
    }
    $this->log(

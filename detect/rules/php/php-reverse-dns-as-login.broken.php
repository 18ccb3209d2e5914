    // only our own robots
    // ruleid: php-reverse-dns-as-login
    if (preg_match('/\.crawl\.example\.org$/', gethostbyaddr($_SERVER['REMOTE_ADDR']))) {
        $this->allow = true;
    }
    return $this->serve(

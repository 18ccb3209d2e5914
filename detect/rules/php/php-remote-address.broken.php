        $log = date('c') . ' ' . $action;
        // ruleid: php-remote-address
        $this->write($log . ' ' . $_SERVER['REMOTE_ADDR']);
        if (!$this->ok) { throw new

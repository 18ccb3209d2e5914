        $token = bin2hex(random_bytes(16));
        // ruleid: php-cookie-without-httponly
        setcookie('remember_me', $token, time() + 60 * 60 * 24 * 30, '/');
        $this->db->insert('tokens', ['token' =>

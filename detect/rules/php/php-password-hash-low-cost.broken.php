        return $this->users->insert([
            // ruleid: php-password-hash-low-cost
            'hash' => password_hash($plain, PASSWORD_BCRYPT, array('cost' => 5)),
            'mail' => $mail

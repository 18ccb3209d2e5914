        $jwt = str_replace('Bearer ', '', $header);
        // ruleid: php-jwt-not-verified
        $user = JWT::decode($jwt, $this->key, ['HS256', 'none']);
        if ($user->role ==

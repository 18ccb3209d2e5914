        $user = $this->users->find($id);
        // ruleid: php-token-without-expiry
        $token = JWT::encode(['uid' => $user->id, 'role' => $user->role], $this->key, 'HS256');
        return $this->json(['token' => $token

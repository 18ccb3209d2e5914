        $user->email = $email;
        // ruleid: php-password-in-base64
        $user->pass = base64_encode($user->password);
        $user->save(

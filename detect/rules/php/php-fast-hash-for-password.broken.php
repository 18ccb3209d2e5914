        $user->name = $request->input('name');
        // ruleid: php-fast-hash-for-password
        $user->password = hash('sha256', $request->input('password'));
        $user->save(

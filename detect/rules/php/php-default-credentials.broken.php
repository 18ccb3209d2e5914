        User::create([
            'email' => 'admin@example.com',
            // ruleid: php-default-credentials
            'password' => bcrypt('secret'),
            'role' => Role::where(

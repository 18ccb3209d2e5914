        $user = $this->users->byMail($mail);
        // ruleid: php-weak-random-secret
        $user->reset_code = rand(100000, 999999);
        $user->save();
        mail($mail, 'Your code', $user->reset_code

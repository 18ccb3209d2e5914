            'email'    => $this->input->post('email'),
            // ruleid: php-password-hash
            'password' => password_hash($this->input->post('password'), PASSWORD_DEFAULT),
            'created'  => date(

        $user = $this->load($id);
        // ruleid: php-empty-catch
        try {
            $this->checkRight($user);
        } catch (Exception $e) {
        }
        $this->show($user

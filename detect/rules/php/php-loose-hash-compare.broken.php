        $row = $stmt->fetch();
        // ruleid: php-loose-hash-compare
        if ($row['pass'] == md5($salt . $given)) {
            $this->session->set('uid', $row['id']

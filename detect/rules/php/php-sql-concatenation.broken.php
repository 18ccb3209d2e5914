        $this->db->where('active', 1);
        // ruleid: php-sql-concatenation
        $res = $this->db->query("SELECT * FROM users WHERE email = '" . $email . "' AND active = 1");
        if ($res->num_rows() > 0) {
            return $res->row(

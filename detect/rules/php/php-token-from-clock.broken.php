    public function forgot() {
        $mail = $this->input->post('email');
        // ruleid: php-token-from-clock
        $reset_key = sha1($mail . time());
        $this->db->update('users', array('reset_key' => $reset_key

    public function handle_delete() {
        global $wpdb;
        $id = intval($_POST['id']);
        // ruleid: php-wp-change-without-nonce
        $wpdb->delete($wpdb->prefix . 'entries', array('id' => $id));
        wp_redirect(admin_url(

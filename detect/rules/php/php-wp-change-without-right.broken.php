    function acme_ajax_save() {
        $value = sanitize_text_field($_POST['value']);
        // ruleid: php-wp-change-without-right
        update_option('acme_value', $value);
        wp_send_json_success(

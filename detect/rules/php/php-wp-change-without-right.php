<?php

function acme_save_title()
{
    global $wpdb;
    $title = $_POST['title'];
    // ruleid: php-wp-change-without-right
    $wpdb->update($wpdb->prefix . 'acme', ['title' => $title], ['id' => 1]);
}

function acme_reset()
{
    $name = sanitize_key($_GET['name']);
    // ruleid: php-wp-change-without-right
    delete_option($name);
}

function acme_save_checked()
{
    if (!current_user_can('manage_options')) {
        wp_die('no');
    }
    // ok: php-wp-change-without-right
    update_option('acme_mail', sanitize_email($_POST['mail']));
}

function acme_count()
{
    // ok: php-wp-change-without-right
    update_option('acme_count', 1 + (int) get_option('acme_count'));
    // ok: php-wp-change-without-right
    return get_option('acme_count');
}

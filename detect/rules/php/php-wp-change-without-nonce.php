<?php

function acme_save_title()
{
    global $wpdb;
    $title = $_POST['title'];
    // ruleid: php-wp-change-without-nonce
    $wpdb->update($wpdb->prefix . 'acme', ['title' => $title], ['id' => 1]);
}

function acme_save_mail()
{
    $mail = sanitize_email($_POST['mail']);
    // ruleid: php-wp-change-without-nonce
    update_option('acme_mail', $mail);
}

function acme_save_checked()
{
    check_admin_referer('acme_save');
    // ok: php-wp-change-without-nonce
    update_option('acme_mail', sanitize_email($_POST['mail']));
}

function acme_count()
{
    // ok: php-wp-change-without-nonce
    update_option('acme_count', 1 + (int) get_option('acme_count'));
    // ok: php-wp-change-without-nonce
    return get_option('acme_count');
}

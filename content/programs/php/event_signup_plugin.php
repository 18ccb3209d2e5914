<?php
/*
Plugin Name: Event sign-up
Description: Lists events and takes sign-ups of members.
Version: 1.4
*/

if (!defined('ABSPATH')) {
    exit;
}

add_action('wp_ajax_event_rename', 'event_signup_rename');
add_action('wp_ajax_nopriv_event_search', 'event_signup_search');
add_action('admin_post_event_delete', 'event_signup_delete');
add_action('wp_ajax_event_poster', 'event_signup_poster');
add_shortcode('event_list', 'event_signup_list');

/** Search box of the public page. */
function event_signup_search()
{
    global $wpdb;
    $place = wp_unslash($_POST['place']);
    $table = $wpdb->prefix . 'events';
    $rows = $wpdb->get_results("SELECT id, title FROM $table WHERE place = '" . $place . "'");
    wp_send_json($rows);
}

/** Deletes an event, called by the button in the list. */
function event_signup_delete()
{
    global $wpdb;
    if (!current_user_can('edit_others_posts')) {
        wp_die('Not allowed');
    }
    $id = (int) $_POST['event'];
    $wpdb->delete($wpdb->prefix . 'events', ['id' => $id]);
    wp_safe_redirect(admin_url('admin.php?page=events'));
    exit;
}

/** Gives an event another title. */
function event_signup_rename()
{
    global $wpdb;
    check_ajax_referer('event_rename');
    $id = (int) $_POST['event'];
    $title = sanitize_text_field(wp_unslash($_POST['title']));
    $wpdb->update($wpdb->prefix . 'events', ['title' => $title], ['id' => $id]);
    wp_send_json_success();
}

/** The poster that an organiser uploads. */
function event_signup_poster()
{
    check_ajax_referer('event_poster');
    if (!current_user_can('upload_files')) {
        wp_send_json_error('rights', 403);
    }
    $uploads = wp_upload_dir();
    $name = basename($_FILES['poster']['name']);
    $target = $uploads['path'] . '/' . $name;
    move_uploaded_file($_FILES['poster']['tmp_name'], $target);
    wp_send_json_success($uploads['url'] . '/' . $name);
}

/** The list in a page: [event_list color="red"]. */
function event_signup_list($attributes)
{
    global $wpdb;
    $attributes = shortcode_atts(['color' => 'black'], $attributes);
    $out = '<ul class="events">';
    foreach ($wpdb->get_results("SELECT title, contact FROM {$wpdb->prefix}events") as $event) {
        $out .= '<li>' . esc_html($event->title) . ' ';
        $out .= '<a href="mailto:' . $event->contact . '">contact</a></li>';
    }
    return $out . '</ul>';
}

/** Takes the calendar of a partner over, once a night. */
function event_signup_import()
{
    $feeds = get_option('event_feeds', []);
    foreach ($feeds as $feed) {
        $answer = wp_remote_get($feed, ['sslverify' => false, 'timeout' => 10]);
        if (is_wp_error($answer)) {
            continue;
        }
        $events = json_decode(wp_remote_retrieve_body($answer), true);
        update_option('event_feed_' . md5($feed), array_slice((array) $events, 0, 50));
    }
}
add_action('event_signup_nightly', 'event_signup_import');

SELECT event_log_open();

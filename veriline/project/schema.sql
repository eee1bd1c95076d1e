-- Veriline schema snapshot of migrations 94ff3f78a2744212
--
-- PostgreSQL database dump
--


-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: procrastinate_job_event_type; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.procrastinate_job_event_type AS ENUM (
    'deferred',
    'started',
    'deferred_for_retry',
    'failed',
    'succeeded',
    'cancelled',
    'abort_requested',
    'aborted',
    'scheduled',
    'retried'
);


--
-- Name: procrastinate_job_status; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.procrastinate_job_status AS ENUM (
    'todo',
    'doing',
    'succeeded',
    'failed',
    'cancelled',
    'aborting',
    'aborted'
);


--
-- Name: procrastinate_job_to_defer_v1; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.procrastinate_job_to_defer_v1 AS (
	queue_name character varying,
	task_name character varying,
	priority integer,
	lock text,
	queueing_lock text,
	args jsonb,
	scheduled_at timestamp with time zone
);


--
-- Name: conversations_refuse_edit(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conversations_refuse_edit() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
            BEGIN
                IF jsonb_array_length(NEW.redactions) <= jsonb_array_length(OLD.redactions) THEN
                    RAISE EXCEPTION 'a message changes only by a redaction'
                        USING ERRCODE = 'integrity_constraint_violation';
                END IF;
                RETURN NEW;
            END $$;


--
-- Name: journal_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.journal_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
            BEGIN
                RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = 'integrity_constraint_violation';
            END $$;


--
-- Name: knowledge_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.knowledge_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
            BEGIN
                RAISE EXCEPTION 'what was said about an incident stays' USING ERRCODE = 'integrity_constraint_violation';
            END $$;


--
-- Name: procrastinate_cancel_job_v1(bigint, boolean, boolean); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status = 'todo'
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        IF abort THEN
            UPDATE procrastinate_jobs
            SET abort_requested = true,
                status = CASE status
                    WHEN 'todo' THEN 'cancelled'::procrastinate_job_status ELSE status
                END
            WHERE id = job_id AND status IN ('todo', 'doing')
            RETURNING id INTO _job_id;
        ELSE
            UPDATE procrastinate_jobs
            SET status = 'cancelled'::procrastinate_job_status
            WHERE id = job_id AND status = 'todo'
            RETURNING id INTO _job_id;
        END IF;
    END IF;
    RETURN _job_id;
END;
$$;


--
-- Name: procrastinate_defer_jobs_v1(public.procrastinate_job_to_defer_v1[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) RETURNS bigint[]
    LANGUAGE plpgsql
    AS $$
DECLARE
    job_ids bigint[];
BEGIN
    WITH inserted_jobs AS (
        INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, queueing_lock, args, scheduled_at)
        SELECT (job).queue_name,
               (job).task_name,
               (job).priority,
               (job).lock,
               (job).queueing_lock,
               (job).args,
               (job).scheduled_at
        FROM unnest(jobs) AS job
        RETURNING id
    )
    SELECT array_agg(id) FROM inserted_jobs INTO job_ids;

    RETURN job_ids;
END;
$$;


--
-- Name: procrastinate_defer_periodic_job_v2(character varying, character varying, character varying, character varying, integer, character varying, bigint, jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
	_job_id bigint;
	_defer_id bigint;
BEGIN
    INSERT
        INTO procrastinate_periodic_defers (task_name, periodic_id, defer_timestamp)
        VALUES (_task_name, _periodic_id, _defer_timestamp)
        ON CONFLICT DO NOTHING
        RETURNING id into _defer_id;

    IF _defer_id IS NULL THEN
        RETURN NULL;
    END IF;

    UPDATE procrastinate_periodic_defers
        SET job_id = (
            SELECT COALESCE((
                SELECT unnest(procrastinate_defer_jobs_v1(
                    ARRAY[
                        ROW(
                            _queue_name,
                            _task_name,
                            _priority,
                            _lock,
                            _queueing_lock,
                            _args,
                            NULL::timestamptz
                        )
                    ]::procrastinate_job_to_defer_v1[]
                ))
            ), NULL)
        )
        WHERE id = _defer_id
        RETURNING job_id INTO _job_id;

    DELETE
        FROM procrastinate_periodic_defers
        USING (
            SELECT id
            FROM procrastinate_periodic_defers
            WHERE procrastinate_periodic_defers.task_name = _task_name
            AND procrastinate_periodic_defers.periodic_id = _periodic_id
            AND procrastinate_periodic_defers.defer_timestamp < _defer_timestamp
            ORDER BY id
            FOR UPDATE
        ) to_delete
        WHERE procrastinate_periodic_defers.id = to_delete.id;

    RETURN _job_id;
END;
$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: procrastinate_jobs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.procrastinate_jobs (
    id bigint NOT NULL,
    queue_name character varying(128) NOT NULL,
    task_name character varying(128) NOT NULL,
    lock text,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    status public.procrastinate_job_status DEFAULT 'todo'::public.procrastinate_job_status NOT NULL,
    scheduled_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    queueing_lock text,
    priority integer DEFAULT 0 NOT NULL,
    abort_requested boolean DEFAULT false NOT NULL,
    worker_id bigint,
    CONSTRAINT check_not_todo_abort_requested CHECK ((NOT ((status = 'todo'::public.procrastinate_job_status) AND (abort_requested = true))))
);


--
-- Name: procrastinate_fetch_job_v2(character varying[], bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) RETURNS public.procrastinate_jobs
    LANGUAGE plpgsql
    AS $$
DECLARE
	found_jobs procrastinate_jobs;
BEGIN
    WITH candidate AS (
        SELECT jobs.*
            FROM procrastinate_jobs AS jobs
            WHERE
                -- reject the job if its lock has earlier or higher priority jobs
                NOT EXISTS (
                    SELECT 1
                        FROM procrastinate_jobs AS other_jobs
                        WHERE
                            jobs.lock IS NOT NULL
                            AND other_jobs.lock = jobs.lock
                            AND (
                                -- job with same lock is already running
                                other_jobs.status = 'doing'
                                OR
                                -- job with same lock is waiting and has higher priority (or same priority but was queued first)
                                (
                                    other_jobs.status = 'todo'
                                    AND (
                                        other_jobs.priority > jobs.priority
                                        OR (
                                        other_jobs.priority = jobs.priority
                                        AND other_jobs.id < jobs.id
                                        )
                                    )
                                )
                            )
                )
                AND jobs.status = 'todo'
                AND (target_queue_names IS NULL OR jobs.queue_name = ANY( target_queue_names ))
                AND (jobs.scheduled_at IS NULL OR jobs.scheduled_at <= now())
            ORDER BY jobs.priority DESC, jobs.id ASC LIMIT 1
            FOR UPDATE OF jobs SKIP LOCKED
    )
    UPDATE procrastinate_jobs
        SET status = 'doing', worker_id = p_worker_id
        FROM candidate
        WHERE procrastinate_jobs.id = candidate.id
        RETURNING procrastinate_jobs.* INTO found_jobs;

 RETURN found_jobs;
END;
$$;


--
-- Name: procrastinate_finish_job_v1(bigint, public.procrastinate_job_status, boolean); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF end_status NOT IN ('succeeded', 'failed', 'aborted') THEN
        RAISE 'End status should be either "succeeded", "failed" or "aborted" (job id: %)', job_id;
    END IF;
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = end_status,
            abort_requested = false,
            attempts = CASE status
                WHEN 'doing' THEN attempts + 1 ELSE attempts
            END
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" or "todo" status (job id: %)', job_id;
    END IF;
END;
$$;


--
-- Name: procrastinate_notify_queue_abort_job_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_notify_queue_abort_job_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'abort_job_requested', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;


--
-- Name: procrastinate_notify_queue_job_inserted_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_notify_queue_job_inserted_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'job_inserted', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;


--
-- Name: procrastinate_prune_stalled_workers_v1(double precision); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    DELETE FROM procrastinate_workers
    WHERE last_heartbeat < NOW() - (seconds_since_heartbeat || 'SECOND')::INTERVAL
    RETURNING procrastinate_workers.id;
END;
$$;


--
-- Name: procrastinate_register_worker_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_register_worker_v1() RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    INSERT INTO procrastinate_workers DEFAULT VALUES
    RETURNING procrastinate_workers.id;
END;
$$;


--
-- Name: procrastinate_retry_job_v1(bigint, timestamp with time zone, integer, character varying, character varying); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
BEGIN
    SELECT abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status = 'doing'
    FOR UPDATE
    INTO _abort_requested;
    IF _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" status (job id: %)', job_id;
    END IF;
END;
$$;


--
-- Name: procrastinate_retry_job_v2(bigint, timestamp with time zone, integer, character varying, character varying); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
    _current_status procrastinate_job_status;
BEGIN
    SELECT status, abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status IN ('doing', 'failed')
    FOR UPDATE
    INTO _current_status, _abort_requested;
    IF _current_status = 'doing' AND _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status IN ('doing', 'failed')
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or has an invalid status to retry (job id: %)', job_id;
    END IF;

END;
$$;


--
-- Name: procrastinate_trigger_abort_requested_events_procedure_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'abort_requested'::procrastinate_job_event_type);
    RETURN NEW;
END;
$$;


--
-- Name: procrastinate_trigger_function_scheduled_events_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type, at)
        VALUES (NEW.id, 'scheduled'::procrastinate_job_event_type, NEW.scheduled_at);

	RETURN NEW;
END;
$$;


--
-- Name: procrastinate_trigger_function_status_events_insert_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'deferred'::procrastinate_job_event_type);
	RETURN NEW;
END;
$$;


--
-- Name: procrastinate_trigger_function_status_events_update_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_trigger_function_status_events_update_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    WITH t AS (
        SELECT CASE
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND NEW.status = 'doing'::procrastinate_job_status
                THEN 'started'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'deferred_for_retry'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'failed'::procrastinate_job_status
                THEN 'failed'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'succeeded'::procrastinate_job_status
                THEN 'succeeded'::procrastinate_job_event_type
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND (
                    NEW.status = 'cancelled'::procrastinate_job_status
                    OR NEW.status = 'failed'::procrastinate_job_status
                    OR NEW.status = 'succeeded'::procrastinate_job_status
                )
                THEN 'cancelled'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'aborted'::procrastinate_job_status
                THEN 'aborted'::procrastinate_job_event_type
            WHEN OLD.status = 'failed'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'retried'::procrastinate_job_event_type
            ELSE NULL
        END as event_type
    )
    INSERT INTO procrastinate_events(job_id, type)
        SELECT NEW.id, t.event_type
        FROM t
        WHERE t.event_type IS NOT NULL;
	RETURN NEW;
END;
$$;


--
-- Name: procrastinate_unlink_periodic_defers_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_unlink_periodic_defers_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_periodic_defers
    SET job_id = NULL
    WHERE job_id = OLD.id;
    RETURN OLD;
END;
$$;


--
-- Name: procrastinate_unregister_worker_v1(bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM procrastinate_workers
    WHERE id = worker_id;
END;
$$;


--
-- Name: procrastinate_update_heartbeat_v1(bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_workers
    SET last_heartbeat = NOW()
    WHERE id = worker_id;
END;
$$;


--
-- Name: account_emailaddress; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id bigint NOT NULL
);


--
-- Name: account_emailaddress_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: account_emailconfirmation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);


--
-- Name: account_emailconfirmation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: assistant_answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.assistant_answer (
    id bigint NOT NULL,
    articles jsonb NOT NULL,
    confident boolean NOT NULL,
    outcome character varying(8) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    conversation_id bigint NOT NULL,
    message_id bigint NOT NULL
);


--
-- Name: assistant_answer_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.assistant_answer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.assistant_answer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_group; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);


--
-- Name: auth_group_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_group_permissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);


--
-- Name: auth_group_permissions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_permission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);


--
-- Name: auth_permission_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: channels_allowedorigin; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.channels_allowedorigin (
    id bigint NOT NULL,
    origin character varying(200) NOT NULL,
    note character varying(120) NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: channels_allowedorigin_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.channels_allowedorigin ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.channels_allowedorigin_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: conversations_attachment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conversations_attachment (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    name character varying(120) NOT NULL,
    mime character varying(100) NOT NULL,
    size integer NOT NULL,
    path character varying(100) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    by_agent_id bigint,
    conversation_id bigint NOT NULL,
    message_id bigint,
    CONSTRAINT conversations_attachment_size_check CHECK ((size >= 0))
);


--
-- Name: conversations_attachment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.conversations_attachment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.conversations_attachment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: conversations_cannedreply; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conversations_cannedreply (
    id bigint NOT NULL,
    shortcut character varying(30) NOT NULL,
    language character varying(10) NOT NULL,
    title character varying(80) NOT NULL,
    text text NOT NULL
);


--
-- Name: conversations_cannedreply_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.conversations_cannedreply ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.conversations_cannedreply_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: conversations_closure; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conversations_closure (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    effective_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    undone_at timestamp with time zone,
    agent_id bigint,
    conversation_id bigint NOT NULL
);


--
-- Name: conversations_closure_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.conversations_closure ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.conversations_closure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: conversations_conversation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conversations_conversation (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    assurance smallint NOT NULL,
    language character varying(10) NOT NULL,
    category character varying(40) NOT NULL,
    intent character varying(8) NOT NULL,
    lane character varying(10) NOT NULL,
    emergency_at timestamp with time zone,
    client jsonb NOT NULL,
    page_url character varying(500) NOT NULL,
    turn character varying(12) NOT NULL,
    turn_number integer NOT NULL,
    last_seq integer NOT NULL,
    last_public_seq integer NOT NULL,
    seen_public_seq integer NOT NULL,
    seen_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    last_activity_at timestamp with time zone NOT NULL,
    last_customer_at timestamp with time zone,
    closed_at timestamp with time zone,
    agent_id bigint,
    customer_id bigint NOT NULL,
    team_id bigint,
    inbox_id bigint NOT NULL,
    CONSTRAINT conversations_conversation_assurance_check CHECK ((assurance >= 0)),
    CONSTRAINT conversations_conversation_last_public_seq_check CHECK ((last_public_seq >= 0)),
    CONSTRAINT conversations_conversation_last_seq_check CHECK ((last_seq >= 0)),
    CONSTRAINT conversations_conversation_seen_public_seq_check CHECK ((seen_public_seq >= 0)),
    CONSTRAINT conversations_conversation_turn_number_check CHECK ((turn_number >= 0))
);


--
-- Name: conversations_conversation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.conversations_conversation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.conversations_conversation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: conversations_inbox; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conversations_inbox (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    kind character varying(20) NOT NULL,
    name character varying(80) NOT NULL,
    settings jsonb NOT NULL
);


--
-- Name: conversations_inbox_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.conversations_inbox ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.conversations_inbox_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: conversations_incidentlink; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conversations_incidentlink (
    id bigint NOT NULL,
    how character varying(6) NOT NULL,
    linked_at timestamp with time zone NOT NULL,
    unlinked_at timestamp with time zone,
    agent_id bigint,
    conversation_id bigint NOT NULL,
    incident_id bigint NOT NULL,
    told_id bigint
);


--
-- Name: conversations_incidentlink_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.conversations_incidentlink ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.conversations_incidentlink_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: conversations_invitation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conversations_invitation (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    agent_id bigint NOT NULL,
    by_id bigint NOT NULL,
    conversation_id bigint NOT NULL
);


--
-- Name: conversations_invitation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.conversations_invitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.conversations_invitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: conversations_message; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conversations_message (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    dedupe_key character varying(200) NOT NULL,
    kind character varying(8) NOT NULL,
    text text NOT NULL,
    language character varying(10) NOT NULL,
    redactions jsonb DEFAULT '[]'::jsonb NOT NULL,
    data jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    agent_id bigint,
    conversation_id bigint NOT NULL,
    inbox_id bigint NOT NULL
);


--
-- Name: conversations_message_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.conversations_message ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.conversations_message_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: conversations_rating; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conversations_rating (
    id bigint NOT NULL,
    choice character varying(4) NOT NULL,
    text text NOT NULL,
    at timestamp with time zone NOT NULL,
    agent_id bigint,
    conversation_id bigint NOT NULL
);


--
-- Name: conversations_rating_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.conversations_rating ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.conversations_rating_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: conversations_token; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conversations_token (
    id bigint NOT NULL,
    digest character varying(64) NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    conversation_id bigint NOT NULL
);


--
-- Name: conversations_token_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.conversations_token ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.conversations_token_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: conversations_transfercode; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conversations_transfercode (
    id bigint NOT NULL,
    digest character varying(64) NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    conversation_id bigint NOT NULL
);


--
-- Name: conversations_transfercode_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.conversations_transfercode ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.conversations_transfercode_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: conversations_view; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conversations_view (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    agent_id bigint NOT NULL,
    conversation_id bigint NOT NULL
);


--
-- Name: conversations_view_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.conversations_view ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.conversations_view_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: desk_demosignin; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.desk_demosignin (
    id bigint NOT NULL,
    digest character varying(64) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    user_id bigint NOT NULL
);


--
-- Name: desk_demosignin_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.desk_demosignin ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_demosignin_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_content_type; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);


--
-- Name: django_content_type_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);


--
-- Name: django_migrations_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);


--
-- Name: fields_fieldrule; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fields_fieldrule (
    id bigint NOT NULL,
    name character varying(10) NOT NULL,
    rule text NOT NULL
);


--
-- Name: fields_fieldrule_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.fields_fieldrule ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fields_fieldrule_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: journal_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal_event (
    id bigint NOT NULL,
    stream uuid,
    seq integer,
    public_seq integer,
    type character varying(40) NOT NULL,
    at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    actor_kind character varying(8) NOT NULL,
    actor_id bigint,
    subject bigint,
    data jsonb NOT NULL,
    CONSTRAINT journal_event_public_seq_check CHECK ((public_seq >= 0)),
    CONSTRAINT journal_event_seq_check CHECK ((seq >= 0))
);


--
-- Name: journal_event_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.journal_event ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.journal_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: journal_seal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal_seal (
    id bigint NOT NULL,
    first bigint NOT NULL,
    last bigint NOT NULL,
    digest character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: journal_seal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.journal_seal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.journal_seal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_articlefeedback; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_articlefeedback (
    id bigint NOT NULL,
    solved boolean NOT NULL,
    reason character varying(200) NOT NULL,
    at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    revision_id integer,
    article_id integer NOT NULL
);


--
-- Name: knowledge_articlefeedback_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_articlefeedback ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_articlefeedback_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_pagenumber; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_pagenumber (
    id bigint CONSTRAINT knowledge_articlenumber_id_not_null NOT NULL,
    translation_key uuid CONSTRAINT knowledge_articlenumber_translation_key_not_null NOT NULL
);


--
-- Name: knowledge_articlenumber_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_pagenumber ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_articlenumber_id_seq
    START WITH 2000
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_articlepage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_articlepage (
    page_ptr_id integer NOT NULL,
    short_title character varying(60) NOT NULL,
    lead text NOT NULL,
    steps jsonb NOT NULL,
    body jsonb NOT NULL,
    intents character varying(200) NOT NULL,
    keywords text NOT NULL,
    feedback_reasons text NOT NULL,
    related jsonb NOT NULL,
    checked_on date NOT NULL,
    checked_by_team character varying(80) NOT NULL,
    audience character varying(10) NOT NULL,
    not_for_regions character varying(2)[] NOT NULL,
    review_on date
);


--
-- Name: knowledge_articleview; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_articleview (
    id bigint NOT NULL,
    day date NOT NULL,
    views integer NOT NULL,
    article_id integer NOT NULL,
    CONSTRAINT knowledge_articleview_views_check CHECK ((views >= 0))
);


--
-- Name: knowledge_articleview_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_articleview ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_articleview_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_categorypage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_categorypage (
    page_ptr_id integer NOT NULL,
    summary character varying(120) NOT NULL,
    icon character varying(40) NOT NULL
);


--
-- Name: knowledge_helphome; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_helphome (
    page_ptr_id integer NOT NULL,
    picks jsonb NOT NULL,
    review_after_days smallint NOT NULL,
    CONSTRAINT knowledge_helphome_review_after_days_check CHECK ((review_after_days >= 0))
);


--
-- Name: knowledge_incident; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_incident (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    severity character varying(8) NOT NULL,
    services character varying(20)[] NOT NULL,
    assets character varying(12)[] NOT NULL,
    networks character varying(20)[] NOT NULL,
    titles jsonb NOT NULL,
    started_at timestamp with time zone NOT NULL,
    opened_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT incident_names_something CHECK ((NOT ((assets = '{}'::character varying(12)[]) AND (networks = '{}'::character varying(20)[]) AND (services = '{}'::character varying(20)[]))))
);


--
-- Name: knowledge_incident_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_incident ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_incident_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_incidentupdate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_incidentupdate (
    id bigint NOT NULL,
    state character varying(8) NOT NULL,
    severity character varying(8) NOT NULL,
    texts jsonb NOT NULL,
    agent bigint NOT NULL,
    at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    incident_id bigint NOT NULL
);


--
-- Name: knowledge_incidentupdate_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_incidentupdate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_incidentupdate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_indexedarticle; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_indexedarticle (
    id bigint NOT NULL,
    article character varying(100) NOT NULL,
    language character varying(20) NOT NULL,
    "group" character varying(100) NOT NULL,
    kind character varying(20) NOT NULL,
    audience character varying(20) NOT NULL,
    stamp character varying(100) NOT NULL,
    digest bytea NOT NULL,
    changed_in bigint NOT NULL,
    CONSTRAINT knowledge_indexedarticle_changed_in_check CHECK ((changed_in >= 0))
);


--
-- Name: knowledge_indexedarticle_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_indexedarticle ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_indexedarticle_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_indexedpassage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_indexedpassage (
    id bigint NOT NULL,
    article_id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    "position" integer NOT NULL,
    text text NOT NULL,
    heading text NOT NULL,
    digest bytea NOT NULL,
    CONSTRAINT knowledge_indexedpassage_position_check CHECK (("position" >= 0))
);


--
-- Name: knowledge_indexedpassage_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_indexedpassage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_indexedpassage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_indexversion; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_indexversion (
    id bigint NOT NULL,
    model character varying(100) NOT NULL,
    built_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    articles integer NOT NULL,
    passages integer NOT NULL,
    waiting integer NOT NULL,
    CONSTRAINT knowledge_indexversion_articles_check CHECK ((articles >= 0)),
    CONSTRAINT knowledge_indexversion_passages_check CHECK ((passages >= 0)),
    CONSTRAINT knowledge_indexversion_waiting_check CHECK ((waiting >= 0))
);


--
-- Name: knowledge_indexversion_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_indexversion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_indexversion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_listpage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_listpage (
    page_ptr_id integer NOT NULL,
    summary character varying(200) NOT NULL
);


--
-- Name: knowledge_meaning; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_meaning (
    id bigint NOT NULL,
    name character varying(60) NOT NULL,
    changed_at timestamp with time zone NOT NULL
);


--
-- Name: knowledge_meaning_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_meaning ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_meaning_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_meaningwords; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_meaningwords (
    id bigint NOT NULL,
    sort_order integer,
    language character varying(20) NOT NULL,
    words text NOT NULL,
    meaning_id bigint NOT NULL
);


--
-- Name: knowledge_meaningwords_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_meaningwords ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_meaningwords_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_passagevector; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_passagevector (
    id bigint NOT NULL,
    digest bytea NOT NULL,
    model character varying(100) NOT NULL,
    vector bytea NOT NULL
);


--
-- Name: knowledge_passagevector_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_passagevector ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_passagevector_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: limits_bucket; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.limits_bucket (
    id bigint NOT NULL,
    name character varying(40) NOT NULL,
    key character varying(64) NOT NULL,
    tokens double precision NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: limits_bucket_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.limits_bucket ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.limits_bucket_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: mfa_authenticator; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);


--
-- Name: mfa_authenticator_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people_agent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_agent (
    id bigint NOT NULL,
    alias character varying(40) NOT NULL,
    staff_number character varying(8) NOT NULL,
    role character varying(8) NOT NULL,
    languages character varying(10)[] NOT NULL,
    capacity smallint NOT NULL,
    presence character varying(10) NOT NULL,
    presence_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone,
    preferences jsonb NOT NULL,
    user_id bigint NOT NULL,
    CONSTRAINT people_agent_capacity_check CHECK ((capacity >= 0))
);


--
-- Name: people_agent_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.people_agent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_agent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people_agent_teams; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_agent_teams (
    id bigint NOT NULL,
    agent_id bigint NOT NULL,
    team_id bigint NOT NULL
);


--
-- Name: people_agent_teams_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.people_agent_teams ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_agent_teams_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people_channelidentity; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_channelidentity (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    external_id character varying(254) NOT NULL,
    verified_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    customer_id bigint NOT NULL
);


--
-- Name: people_channelidentity_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.people_channelidentity ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_channelidentity_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people_contact; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_contact (
    id bigint NOT NULL,
    kind character varying(8) NOT NULL,
    value character varying(254) NOT NULL,
    verified_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    customer_id bigint NOT NULL
);


--
-- Name: people_contact_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.people_contact ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_contact_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people_customer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_customer (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    alias character varying(40) NOT NULL,
    uid character varying(64) NOT NULL,
    tier character varying(20) NOT NULL,
    language character varying(10) NOT NULL,
    region character varying(8) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    merged_into_id bigint
);


--
-- Name: people_customer_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.people_customer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_customer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people_emaillink; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_emaillink (
    id bigint NOT NULL,
    digest character varying(64) NOT NULL,
    email character varying(254) NOT NULL,
    conversation uuid,
    language character varying(10) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);


--
-- Name: people_emaillink_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.people_emaillink ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_emaillink_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people_identitykey; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_identitykey (
    id bigint NOT NULL,
    kid character varying(40) NOT NULL,
    algorithm character varying(8) NOT NULL,
    key text NOT NULL,
    issuer character varying(120) NOT NULL,
    audience character varying(120) NOT NULL,
    active boolean NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: people_identitykey_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.people_identitykey ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_identitykey_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people_reveal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_reveal (
    id bigint NOT NULL,
    conversation uuid NOT NULL,
    reason character varying(200) NOT NULL,
    at timestamp with time zone NOT NULL,
    agent_id bigint NOT NULL,
    contact_id bigint NOT NULL
);


--
-- Name: people_reveal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.people_reveal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_reveal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people_spenttoken; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_spenttoken (
    id bigint NOT NULL,
    jti character varying(220) NOT NULL,
    expires_at timestamp with time zone NOT NULL
);


--
-- Name: people_spenttoken_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.people_spenttoken ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_spenttoken_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people_subscription; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_subscription (
    id bigint NOT NULL,
    topic character varying(20) NOT NULL,
    email character varying(254) NOT NULL,
    mailbox character varying(254) NOT NULL,
    language character varying(10) NOT NULL,
    digest character varying(64) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    last_told bigint NOT NULL
);


--
-- Name: people_subscription_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.people_subscription ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_subscription_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people_team; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_team (
    id bigint NOT NULL,
    name character varying(80) NOT NULL
);


--
-- Name: people_team_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.people_team ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_team_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people_user; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_user (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    email character varying(254) NOT NULL,
    first_name character varying(80) NOT NULL,
    last_name character varying(80) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL
);


--
-- Name: people_user_groups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_user_groups (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    group_id integer NOT NULL
);


--
-- Name: people_user_groups_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.people_user_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_user_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people_user_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.people_user ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people_user_user_permissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_user_user_permissions (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    permission_id integer NOT NULL
);


--
-- Name: people_user_user_permissions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.people_user_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_user_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: portal_brand; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.portal_brand (
    id smallint NOT NULL,
    name character varying(80) NOT NULL,
    short_name character varying(30) NOT NULL,
    logo character varying(100) NOT NULL,
    serif_headings boolean NOT NULL,
    contact_email character varying(254) NOT NULL,
    colours jsonb NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    CONSTRAINT brand_one_row CHECK ((id = 1)),
    CONSTRAINT portal_brand_id_check CHECK ((id >= 0))
);


--
-- Name: procrastinate_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.procrastinate_events (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    type public.procrastinate_job_event_type,
    at timestamp with time zone DEFAULT now()
);


--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.procrastinate_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.procrastinate_events_id_seq OWNED BY public.procrastinate_events.id;


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.procrastinate_jobs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.procrastinate_jobs_id_seq OWNED BY public.procrastinate_jobs.id;


--
-- Name: procrastinate_periodic_defers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.procrastinate_periodic_defers (
    id bigint NOT NULL,
    task_name character varying(128) NOT NULL,
    defer_timestamp bigint,
    job_id bigint,
    periodic_id character varying(128) DEFAULT ''::character varying NOT NULL
);


--
-- Name: procrastinate_periodic_defers_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.procrastinate_periodic_defers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: procrastinate_periodic_defers_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.procrastinate_periodic_defers_id_seq OWNED BY public.procrastinate_periodic_defers.id;


--
-- Name: procrastinate_workers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.procrastinate_workers (
    id bigint NOT NULL,
    last_heartbeat timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: procrastinate_workers_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.procrastinate_workers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.procrastinate_workers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: routing_businesshours; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.routing_businesshours (
    id bigint NOT NULL,
    name character varying(80) NOT NULL,
    timezone character varying(40) NOT NULL,
    weekly jsonb NOT NULL,
    holidays date[] NOT NULL
);


--
-- Name: routing_businesshours_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.routing_businesshours ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.routing_businesshours_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: routing_offer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.routing_offer (
    id bigint NOT NULL,
    offered_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    declined_at timestamp with time zone,
    agent_id bigint NOT NULL,
    entry_id bigint NOT NULL
);


--
-- Name: routing_offer_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.routing_offer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.routing_offer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: routing_queue; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.routing_queue (
    id bigint NOT NULL,
    slug character varying(50) NOT NULL,
    name character varying(80) NOT NULL,
    name_zh character varying(80) NOT NULL,
    categories character varying(40)[] NOT NULL,
    languages character varying(10)[] NOT NULL,
    assignment character varying(10) NOT NULL,
    target_s integer NOT NULL,
    is_default boolean NOT NULL,
    hours_id bigint,
    team_id bigint NOT NULL,
    CONSTRAINT routing_queue_target_s_check CHECK ((target_s >= 0))
);


--
-- Name: routing_queue_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.routing_queue ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.routing_queue_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: routing_queueentry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.routing_queueentry (
    id bigint NOT NULL,
    lane character varying(10) NOT NULL,
    language character varying(10) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    rank_at timestamp with time zone NOT NULL,
    left_at timestamp with time zone,
    outcome character varying(10) NOT NULL,
    agent_id bigint,
    conversation_id bigint NOT NULL,
    queue_id bigint NOT NULL
);


--
-- Name: routing_queueentry_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.routing_queueentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.routing_queueentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: simple_translation_simpletranslation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.simple_translation_simpletranslation (
    id integer NOT NULL
);


--
-- Name: simple_translation_simpletranslation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.simple_translation_simpletranslation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.simple_translation_simpletranslation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: taggit_tag; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.taggit_tag (
    id integer NOT NULL,
    name character varying(100) NOT NULL,
    slug character varying(100) NOT NULL
);


--
-- Name: taggit_tag_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.taggit_tag ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.taggit_tag_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: taggit_taggeditem; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.taggit_taggeditem (
    id integer NOT NULL,
    object_id integer NOT NULL,
    content_type_id integer NOT NULL,
    tag_id integer NOT NULL
);


--
-- Name: taggit_taggeditem_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.taggit_taggeditem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.taggit_taggeditem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: usersessions_usersession; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usersessions_usersession (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ip inet NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    session_key character varying(40) NOT NULL,
    user_agent character varying(200) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL
);


--
-- Name: usersessions_usersession_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.usersessions_usersession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.usersessions_usersession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailadmin_admin; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailadmin_admin (
    id integer NOT NULL
);


--
-- Name: wagtailadmin_admin_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailadmin_admin ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailadmin_admin_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailadmin_editingsession; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailadmin_editingsession (
    id integer NOT NULL,
    object_id character varying(255) NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    content_type_id integer NOT NULL,
    user_id bigint NOT NULL,
    is_editing boolean NOT NULL
);


--
-- Name: wagtailadmin_editingsession_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailadmin_editingsession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailadmin_editingsession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailadmin_formstate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailadmin_formstate (
    id integer NOT NULL,
    data text NOT NULL,
    object_id character varying(255) NOT NULL,
    parent_object_id character varying(255) NOT NULL,
    last_updated_at timestamp with time zone NOT NULL,
    content_type_id integer NOT NULL,
    user_id bigint NOT NULL
);


--
-- Name: wagtailadmin_formstate_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailadmin_formstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailadmin_formstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_apitoken; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_apitoken (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    key_hash character varying(64) NOT NULL,
    prefix character varying(16) NOT NULL,
    created timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    last_used_at timestamp with time zone,
    user_id bigint NOT NULL
);


--
-- Name: wagtailcore_apitoken_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_apitoken ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_apitoken_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_collection; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_collection (
    id integer NOT NULL,
    path character varying(255) NOT NULL COLLATE pg_catalog."C",
    depth integer NOT NULL,
    numchild integer NOT NULL,
    name character varying(255) NOT NULL,
    CONSTRAINT wagtailcore_collection_depth_check CHECK ((depth >= 0)),
    CONSTRAINT wagtailcore_collection_numchild_check CHECK ((numchild >= 0))
);


--
-- Name: wagtailcore_collection_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_collection ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_collection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_collectionviewrestriction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_collectionviewrestriction (
    id integer NOT NULL,
    restriction_type character varying(20) NOT NULL,
    password character varying(255) NOT NULL,
    collection_id integer NOT NULL
);


--
-- Name: wagtailcore_collectionviewrestriction_groups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_collectionviewrestriction_groups (
    id bigint NOT NULL,
    collectionviewrestriction_id integer CONSTRAINT wagtailcore_collectionviewr_collectionviewrestriction__not_null NOT NULL,
    group_id integer NOT NULL
);


--
-- Name: wagtailcore_collectionviewrestriction_groups_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_collectionviewrestriction_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_collectionviewrestriction_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_collectionviewrestriction_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_collectionviewrestriction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_collectionviewrestriction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_comment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_comment (
    id integer NOT NULL,
    text text NOT NULL,
    contentpath text NOT NULL,
    "position" text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    resolved_at timestamp with time zone,
    page_id integer NOT NULL,
    resolved_by_id bigint,
    revision_created_id integer,
    user_id bigint NOT NULL
);


--
-- Name: wagtailcore_comment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_comment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_comment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_commentreply; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_commentreply (
    id integer NOT NULL,
    text text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    comment_id integer NOT NULL,
    user_id bigint NOT NULL
);


--
-- Name: wagtailcore_commentreply_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_commentreply ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_commentreply_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_groupapprovaltask; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_groupapprovaltask (
    task_ptr_id integer NOT NULL
);


--
-- Name: wagtailcore_groupapprovaltask_groups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_groupapprovaltask_groups (
    id bigint NOT NULL,
    groupapprovaltask_id integer CONSTRAINT wagtailcore_groupapprovaltask_gro_groupapprovaltask_id_not_null NOT NULL,
    group_id integer NOT NULL
);


--
-- Name: wagtailcore_groupapprovaltask_groups_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_groupapprovaltask_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_groupapprovaltask_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_groupcollectionpermission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_groupcollectionpermission (
    id integer NOT NULL,
    collection_id integer NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);


--
-- Name: wagtailcore_groupcollectionpermission_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_groupcollectionpermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_groupcollectionpermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_grouppagepermission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_grouppagepermission (
    id integer NOT NULL,
    group_id integer NOT NULL,
    page_id integer NOT NULL,
    permission_id integer NOT NULL
);


--
-- Name: wagtailcore_grouppagepermission_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_grouppagepermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_grouppagepermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_groupsitepermission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_groupsitepermission (
    id integer NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL,
    site_id integer NOT NULL
);


--
-- Name: wagtailcore_groupsitepermission_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_groupsitepermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_groupsitepermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_locale; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_locale (
    id integer NOT NULL,
    language_code character varying(100) NOT NULL
);


--
-- Name: wagtailcore_locale_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_locale ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_locale_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_modellogentry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_modellogentry (
    id integer NOT NULL,
    label text NOT NULL,
    action character varying(255) NOT NULL,
    data jsonb CONSTRAINT wagtailcore_modellogentry_data_json_not_null NOT NULL,
    "timestamp" timestamp with time zone NOT NULL,
    content_changed boolean NOT NULL,
    deleted boolean NOT NULL,
    object_id character varying(255) NOT NULL,
    content_type_id integer,
    user_id bigint,
    uuid uuid,
    revision_id integer
);


--
-- Name: wagtailcore_modellogentry_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_modellogentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_modellogentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_page; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_page (
    id integer NOT NULL,
    path character varying(255) NOT NULL COLLATE pg_catalog."C",
    depth integer NOT NULL,
    numchild integer NOT NULL,
    title character varying(255) NOT NULL,
    slug character varying(255) NOT NULL,
    live boolean NOT NULL,
    has_unpublished_changes boolean NOT NULL,
    url_path text NOT NULL,
    seo_title character varying(255) NOT NULL,
    show_in_menus boolean NOT NULL,
    search_description text NOT NULL,
    go_live_at timestamp with time zone,
    expire_at timestamp with time zone,
    expired boolean NOT NULL,
    content_type_id integer NOT NULL,
    owner_id bigint,
    locked boolean NOT NULL,
    latest_revision_created_at timestamp with time zone,
    first_published_at timestamp with time zone,
    live_revision_id integer,
    last_published_at timestamp with time zone,
    draft_title character varying(255) NOT NULL,
    locked_at timestamp with time zone,
    locked_by_id bigint,
    translation_key uuid NOT NULL,
    locale_id integer NOT NULL,
    alias_of_id integer,
    latest_revision_id integer,
    CONSTRAINT wagtailcore_page_depth_check CHECK ((depth >= 0)),
    CONSTRAINT wagtailcore_page_numchild_check CHECK ((numchild >= 0))
);


--
-- Name: wagtailcore_page_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_page ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_page_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_pagelogentry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_pagelogentry (
    id integer NOT NULL,
    label text NOT NULL,
    action character varying(255) NOT NULL,
    data jsonb CONSTRAINT wagtailcore_pagelogentry_data_json_not_null NOT NULL,
    "timestamp" timestamp with time zone NOT NULL,
    content_changed boolean NOT NULL,
    deleted boolean NOT NULL,
    content_type_id integer,
    page_id integer NOT NULL,
    revision_id integer,
    user_id bigint,
    uuid uuid
);


--
-- Name: wagtailcore_pagelogentry_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_pagelogentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pagelogentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_revision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_revision (
    id integer CONSTRAINT wagtailcore_pagerevision_id_not_null NOT NULL,
    created_at timestamp with time zone CONSTRAINT wagtailcore_pagerevision_created_at_not_null NOT NULL,
    content jsonb CONSTRAINT wagtailcore_pagerevision_content_json_not_null NOT NULL,
    approved_go_live_at timestamp with time zone,
    object_id character varying(255) CONSTRAINT wagtailcore_pagerevision_page_id_not_null NOT NULL,
    user_id bigint,
    content_type_id integer NOT NULL,
    base_content_type_id integer NOT NULL,
    object_str text NOT NULL
);


--
-- Name: wagtailcore_pagerevision_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_revision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pagerevision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_pagesubscription; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_pagesubscription (
    id integer NOT NULL,
    comment_notifications boolean NOT NULL,
    page_id integer NOT NULL,
    user_id bigint NOT NULL
);


--
-- Name: wagtailcore_pagesubscription_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_pagesubscription ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pagesubscription_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_pageviewrestriction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_pageviewrestriction (
    id integer NOT NULL,
    password character varying(255) NOT NULL,
    page_id integer NOT NULL,
    restriction_type character varying(20) NOT NULL
);


--
-- Name: wagtailcore_pageviewrestriction_groups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_pageviewrestriction_groups (
    id bigint NOT NULL,
    pageviewrestriction_id integer CONSTRAINT wagtailcore_pageviewrestriction_pageviewrestriction_id_not_null NOT NULL,
    group_id integer NOT NULL
);


--
-- Name: wagtailcore_pageviewrestriction_groups_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_pageviewrestriction_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pageviewrestriction_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_pageviewrestriction_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_pageviewrestriction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pageviewrestriction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_referenceindex; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_referenceindex (
    id integer NOT NULL,
    object_id character varying(255) NOT NULL,
    to_object_id character varying(255) NOT NULL,
    model_path text NOT NULL,
    content_path text NOT NULL,
    content_path_hash uuid NOT NULL,
    base_content_type_id integer NOT NULL,
    content_type_id integer NOT NULL,
    to_content_type_id integer NOT NULL
);


--
-- Name: wagtailcore_referenceindex_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_referenceindex ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_referenceindex_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_site; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_site (
    id integer NOT NULL,
    hostname character varying(255) NOT NULL,
    port integer NOT NULL,
    is_default_site boolean NOT NULL,
    root_page_id integer NOT NULL,
    site_name character varying(255) NOT NULL
);


--
-- Name: wagtailcore_site_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_site ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_site_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_task; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_task (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    active boolean NOT NULL,
    content_type_id integer NOT NULL
);


--
-- Name: wagtailcore_task_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_task ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_task_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_taskstate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_taskstate (
    id integer NOT NULL,
    status character varying(50) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    content_type_id integer NOT NULL,
    revision_id integer CONSTRAINT wagtailcore_taskstate_page_revision_id_not_null NOT NULL,
    task_id integer NOT NULL,
    workflow_state_id integer NOT NULL,
    finished_by_id bigint,
    comment text NOT NULL
);


--
-- Name: wagtailcore_taskstate_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_taskstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_taskstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_uploadedfile; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_uploadedfile (
    id integer NOT NULL,
    file character varying(200) NOT NULL,
    for_content_type_id integer,
    uploaded_by_user_id bigint
);


--
-- Name: wagtailcore_uploadedfile_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_uploadedfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_uploadedfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_workflow; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_workflow (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    active boolean NOT NULL
);


--
-- Name: wagtailcore_workflow_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_workflow ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_workflow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_workflowcontenttype; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_workflowcontenttype (
    content_type_id integer NOT NULL,
    workflow_id integer NOT NULL
);


--
-- Name: wagtailcore_workflowpage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_workflowpage (
    page_id integer NOT NULL,
    workflow_id integer NOT NULL
);


--
-- Name: wagtailcore_workflowstate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_workflowstate (
    id integer NOT NULL,
    status character varying(50) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    current_task_state_id integer,
    object_id character varying(255) CONSTRAINT wagtailcore_workflowstate_page_id_not_null NOT NULL,
    requested_by_id bigint,
    workflow_id integer NOT NULL,
    content_type_id integer NOT NULL,
    base_content_type_id integer NOT NULL
);


--
-- Name: wagtailcore_workflowstate_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_workflowstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_workflowstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_workflowtask; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_workflowtask (
    id integer NOT NULL,
    sort_order integer,
    task_id integer NOT NULL,
    workflow_id integer NOT NULL
);


--
-- Name: wagtailcore_workflowtask_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_workflowtask ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_workflowtask_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtaildocs_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtaildocs_document (
    id integer NOT NULL,
    title character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    uploaded_by_user_id bigint,
    collection_id integer NOT NULL,
    file_size bigint,
    file_hash character varying(40) NOT NULL,
    CONSTRAINT wagtaildocs_document_file_size_check CHECK ((file_size >= 0))
);


--
-- Name: wagtaildocs_document_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtaildocs_document ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtaildocs_document_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailimages_image; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailimages_image (
    id integer NOT NULL,
    title character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    focal_point_x integer,
    focal_point_y integer,
    focal_point_width integer,
    focal_point_height integer,
    uploaded_by_user_id bigint,
    file_size integer,
    collection_id integer NOT NULL,
    file_hash character varying(40) NOT NULL,
    description character varying(255) NOT NULL,
    CONSTRAINT wagtailimages_image_file_size_check CHECK ((file_size >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_height_check CHECK ((focal_point_height >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_width_check CHECK ((focal_point_width >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_x_check CHECK ((focal_point_x >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_y_check CHECK ((focal_point_y >= 0))
);


--
-- Name: wagtailimages_image_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailimages_image ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailimages_image_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailimages_rendition; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailimages_rendition (
    id integer NOT NULL,
    file character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    focal_point_key character varying(16) NOT NULL,
    filter_spec character varying(255) NOT NULL,
    image_id integer NOT NULL
);


--
-- Name: wagtailimages_rendition_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailimages_rendition ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailimages_rendition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailredirects_redirect; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailredirects_redirect (
    id integer NOT NULL,
    old_path character varying(255) NOT NULL,
    is_permanent boolean NOT NULL,
    redirect_link character varying(255) NOT NULL,
    redirect_page_id integer,
    site_id integer,
    automatically_created boolean NOT NULL,
    created_at timestamp with time zone,
    redirect_page_route_path character varying(255) NOT NULL
);


--
-- Name: wagtailredirects_redirect_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailredirects_redirect ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailredirects_redirect_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailsearch_indexentry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailsearch_indexentry (
    id integer NOT NULL,
    object_id character varying(50) NOT NULL,
    title_norm double precision NOT NULL,
    content_type_id integer NOT NULL,
    autocomplete tsvector NOT NULL,
    title tsvector NOT NULL,
    body tsvector NOT NULL,
    title_text text NOT NULL,
    body_text text NOT NULL
);


--
-- Name: wagtailsearch_indexentry_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailsearch_indexentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailsearch_indexentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailusers_userprofile; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailusers_userprofile (
    id integer NOT NULL,
    submitted_notifications boolean NOT NULL,
    approved_notifications boolean NOT NULL,
    rejected_notifications boolean NOT NULL,
    user_id bigint NOT NULL,
    preferred_language character varying(10) NOT NULL,
    current_time_zone character varying(40) NOT NULL,
    avatar character varying(100) NOT NULL,
    updated_comments_notifications boolean CONSTRAINT wagtailusers_userprofile_updated_comments_notification_not_null NOT NULL,
    dismissibles jsonb NOT NULL,
    theme character varying(40) NOT NULL,
    density character varying(40) NOT NULL,
    contrast character varying(40) NOT NULL,
    keyboard_shortcuts boolean NOT NULL
);


--
-- Name: wagtailusers_userprofile_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailusers_userprofile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailusers_userprofile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: procrastinate_events id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_events ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_events_id_seq'::regclass);


--
-- Name: procrastinate_jobs id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_jobs ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_jobs_id_seq'::regclass);


--
-- Name: procrastinate_periodic_defers id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_periodic_defers ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_periodic_defers_id_seq'::regclass);


--
-- Data for Name: account_emailaddress; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: account_emailconfirmation; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: assistant_answer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: auth_group; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.auth_group VALUES
	(1, 'Moderators'),
	(2, 'Editors');


--
-- Data for Name: auth_group_permissions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.auth_group_permissions VALUES
	(1, 1, 109),
	(2, 2, 109),
	(3, 1, 112),
	(4, 1, 110),
	(5, 1, 111),
	(6, 2, 112),
	(7, 2, 110),
	(8, 2, 111),
	(9, 1, 113),
	(10, 2, 113),
	(11, 1, 114),
	(12, 1, 115),
	(13, 1, 116),
	(14, 2, 114),
	(15, 2, 115),
	(16, 2, 116),
	(17, 1, 117),
	(18, 2, 117);


--
-- Data for Name: auth_permission; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.auth_permission VALUES
	(1, 'Can add locale', 3, 'add_locale'),
	(2, 'Can change locale', 3, 'change_locale'),
	(3, 'Can delete locale', 3, 'delete_locale'),
	(4, 'Can view locale', 3, 'view_locale'),
	(5, 'Can add site', 4, 'add_site'),
	(6, 'Can change site', 4, 'change_site'),
	(7, 'Can delete site', 4, 'delete_site'),
	(8, 'Can view site', 4, 'view_site'),
	(9, 'Can add group site permission', 5, 'add_groupsitepermission'),
	(10, 'Can change group site permission', 5, 'change_groupsitepermission'),
	(11, 'Can delete group site permission', 5, 'delete_groupsitepermission'),
	(12, 'Can view group site permission', 5, 'view_groupsitepermission'),
	(13, 'Can add API token', 6, 'add_apitoken'),
	(14, 'Can change API token', 6, 'change_apitoken'),
	(15, 'Can delete API token', 6, 'delete_apitoken'),
	(16, 'Can view API token', 6, 'view_apitoken'),
	(17, 'Can add model log entry', 7, 'add_modellogentry'),
	(18, 'Can change model log entry', 7, 'change_modellogentry'),
	(19, 'Can delete model log entry', 7, 'delete_modellogentry'),
	(20, 'Can view model log entry', 7, 'view_modellogentry'),
	(21, 'Can add revision', 8, 'add_revision'),
	(22, 'Can change revision', 8, 'change_revision'),
	(23, 'Can delete revision', 8, 'delete_revision'),
	(24, 'Can view revision', 8, 'view_revision'),
	(25, 'Can add collection view restriction', 9, 'add_collectionviewrestriction'),
	(26, 'Can change collection view restriction', 9, 'change_collectionviewrestriction'),
	(27, 'Can delete collection view restriction', 9, 'delete_collectionviewrestriction'),
	(28, 'Can view collection view restriction', 9, 'view_collectionviewrestriction'),
	(29, 'Can add collection', 10, 'add_collection'),
	(30, 'Can change collection', 10, 'change_collection'),
	(31, 'Can delete collection', 10, 'delete_collection'),
	(32, 'Can view collection', 10, 'view_collection'),
	(33, 'Can add group collection permission', 11, 'add_groupcollectionpermission'),
	(34, 'Can change group collection permission', 11, 'change_groupcollectionpermission'),
	(35, 'Can delete group collection permission', 11, 'delete_groupcollectionpermission'),
	(36, 'Can view group collection permission', 11, 'view_groupcollectionpermission'),
	(37, 'Can add uploaded file', 12, 'add_uploadedfile'),
	(38, 'Can change uploaded file', 12, 'change_uploadedfile'),
	(39, 'Can delete uploaded file', 12, 'delete_uploadedfile'),
	(40, 'Can view uploaded file', 12, 'view_uploadedfile'),
	(41, 'Can add workflow content type', 13, 'add_workflowcontenttype'),
	(42, 'Can change workflow content type', 13, 'change_workflowcontenttype'),
	(43, 'Can delete workflow content type', 13, 'delete_workflowcontenttype'),
	(44, 'Can view workflow content type', 13, 'view_workflowcontenttype'),
	(45, 'Can add Workflow state', 14, 'add_workflowstate'),
	(46, 'Can change Workflow state', 14, 'change_workflowstate'),
	(47, 'Can delete Workflow state', 14, 'delete_workflowstate'),
	(48, 'Can view Workflow state', 14, 'view_workflowstate'),
	(49, 'Can add workflow', 15, 'add_workflow'),
	(50, 'Can change workflow', 15, 'change_workflow'),
	(51, 'Can delete workflow', 15, 'delete_workflow'),
	(52, 'Can view workflow', 15, 'view_workflow'),
	(53, 'Can add workflow task order', 16, 'add_workflowtask'),
	(54, 'Can change workflow task order', 16, 'change_workflowtask'),
	(55, 'Can delete workflow task order', 16, 'delete_workflowtask'),
	(56, 'Can view workflow task order', 16, 'view_workflowtask'),
	(57, 'Can add task', 17, 'add_task'),
	(58, 'Can change task', 17, 'change_task'),
	(59, 'Can delete task', 17, 'delete_task'),
	(60, 'Can view task', 17, 'view_task'),
	(61, 'Can add Group approval task', 2, 'add_groupapprovaltask'),
	(62, 'Can change Group approval task', 2, 'change_groupapprovaltask'),
	(63, 'Can delete Group approval task', 2, 'delete_groupapprovaltask'),
	(64, 'Can view Group approval task', 2, 'view_groupapprovaltask'),
	(65, 'Can add Task state', 18, 'add_taskstate'),
	(66, 'Can change Task state', 18, 'change_taskstate'),
	(67, 'Can delete Task state', 18, 'delete_taskstate'),
	(68, 'Can view Task state', 18, 'view_taskstate'),
	(69, 'Can add page', 1, 'add_page'),
	(70, 'Can change page', 1, 'change_page'),
	(71, 'Can delete page', 1, 'delete_page'),
	(72, 'Can view page', 1, 'view_page'),
	(73, 'Delete pages with children', 1, 'bulk_delete_page'),
	(74, 'Lock/unlock pages you''ve locked', 1, 'lock_page'),
	(75, 'Publish any page', 1, 'publish_page'),
	(76, 'Unlock any page', 1, 'unlock_page'),
	(77, 'Can add group page permission', 19, 'add_grouppagepermission'),
	(78, 'Can change group page permission', 19, 'change_grouppagepermission'),
	(79, 'Can delete group page permission', 19, 'delete_grouppagepermission'),
	(80, 'Can view group page permission', 19, 'view_grouppagepermission'),
	(81, 'Can add page view restriction', 20, 'add_pageviewrestriction'),
	(82, 'Can change page view restriction', 20, 'change_pageviewrestriction'),
	(83, 'Can delete page view restriction', 20, 'delete_pageviewrestriction'),
	(84, 'Can view page view restriction', 20, 'view_pageviewrestriction'),
	(85, 'Can add workflow page', 21, 'add_workflowpage'),
	(86, 'Can change workflow page', 21, 'change_workflowpage'),
	(87, 'Can delete workflow page', 21, 'delete_workflowpage'),
	(88, 'Can view workflow page', 21, 'view_workflowpage'),
	(89, 'Can add page log entry', 22, 'add_pagelogentry'),
	(90, 'Can change page log entry', 22, 'change_pagelogentry'),
	(91, 'Can delete page log entry', 22, 'delete_pagelogentry'),
	(92, 'Can view page log entry', 22, 'view_pagelogentry'),
	(93, 'Can add comment', 23, 'add_comment'),
	(94, 'Can change comment', 23, 'change_comment'),
	(95, 'Can delete comment', 23, 'delete_comment'),
	(96, 'Can view comment', 23, 'view_comment'),
	(97, 'Can add comment reply', 24, 'add_commentreply'),
	(98, 'Can change comment reply', 24, 'change_commentreply'),
	(99, 'Can delete comment reply', 24, 'delete_commentreply'),
	(100, 'Can view comment reply', 24, 'view_commentreply'),
	(101, 'Can add page subscription', 25, 'add_pagesubscription'),
	(102, 'Can change page subscription', 25, 'change_pagesubscription'),
	(103, 'Can delete page subscription', 25, 'delete_pagesubscription'),
	(104, 'Can view page subscription', 25, 'view_pagesubscription'),
	(105, 'Can add reference index', 26, 'add_referenceindex'),
	(106, 'Can change reference index', 26, 'change_referenceindex'),
	(107, 'Can delete reference index', 26, 'delete_referenceindex'),
	(108, 'Can view reference index', 26, 'view_referenceindex'),
	(109, 'Can access Wagtail admin', 27, 'access_admin'),
	(110, 'Can add document', 28, 'add_document'),
	(111, 'Can change document', 28, 'change_document'),
	(112, 'Can delete document', 28, 'delete_document'),
	(113, 'Can choose document', 28, 'choose_document'),
	(114, 'Can add image', 29, 'add_image'),
	(115, 'Can change image', 29, 'change_image'),
	(116, 'Can delete image', 29, 'delete_image'),
	(117, 'Can choose image', 29, 'choose_image'),
	(118, 'Can add demo sign in', 30, 'add_demosignin'),
	(119, 'Can change demo sign in', 30, 'change_demosignin'),
	(120, 'Can delete demo sign in', 30, 'delete_demosignin'),
	(121, 'Can view demo sign in', 30, 'view_demosignin'),
	(122, 'Can add brand', 31, 'add_brand'),
	(123, 'Can change brand', 31, 'change_brand'),
	(124, 'Can delete brand', 31, 'delete_brand'),
	(125, 'Can view brand', 31, 'view_brand'),
	(126, 'Can add allowed origin', 32, 'add_allowedorigin'),
	(127, 'Can change allowed origin', 32, 'change_allowedorigin'),
	(128, 'Can delete allowed origin', 32, 'delete_allowedorigin'),
	(129, 'Can view allowed origin', 32, 'view_allowedorigin'),
	(130, 'Can add business hours', 33, 'add_businesshours'),
	(131, 'Can change business hours', 33, 'change_businesshours'),
	(132, 'Can delete business hours', 33, 'delete_businesshours'),
	(133, 'Can view business hours', 33, 'view_businesshours'),
	(134, 'Can add queue', 34, 'add_queue'),
	(135, 'Can change queue', 34, 'change_queue'),
	(136, 'Can delete queue', 34, 'delete_queue'),
	(137, 'Can view queue', 34, 'view_queue'),
	(138, 'Can add queue entry', 35, 'add_queueentry'),
	(139, 'Can change queue entry', 35, 'change_queueentry'),
	(140, 'Can delete queue entry', 35, 'delete_queueentry'),
	(141, 'Can view queue entry', 35, 'view_queueentry'),
	(142, 'Can add offer', 36, 'add_offer'),
	(143, 'Can change offer', 36, 'change_offer'),
	(144, 'Can delete offer', 36, 'delete_offer'),
	(145, 'Can view offer', 36, 'view_offer'),
	(146, 'Can add answer', 37, 'add_answer'),
	(147, 'Can change answer', 37, 'change_answer'),
	(148, 'Can delete answer', 37, 'delete_answer'),
	(149, 'Can view answer', 37, 'view_answer'),
	(150, 'Can add inbox', 38, 'add_inbox'),
	(151, 'Can change inbox', 38, 'change_inbox'),
	(152, 'Can delete inbox', 38, 'delete_inbox'),
	(153, 'Can view inbox', 38, 'view_inbox'),
	(154, 'Can add canned reply', 39, 'add_cannedreply'),
	(155, 'Can change canned reply', 39, 'change_cannedreply'),
	(156, 'Can delete canned reply', 39, 'delete_cannedreply'),
	(157, 'Can view canned reply', 39, 'view_cannedreply'),
	(158, 'Can add conversation', 40, 'add_conversation'),
	(159, 'Can change conversation', 40, 'change_conversation'),
	(160, 'Can delete conversation', 40, 'delete_conversation'),
	(161, 'Can view conversation', 40, 'view_conversation'),
	(162, 'Can add invitation', 41, 'add_invitation'),
	(163, 'Can change invitation', 41, 'change_invitation'),
	(164, 'Can delete invitation', 41, 'delete_invitation'),
	(165, 'Can view invitation', 41, 'view_invitation'),
	(166, 'Can add message', 42, 'add_message'),
	(167, 'Can change message', 42, 'change_message'),
	(168, 'Can delete message', 42, 'delete_message'),
	(169, 'Can view message', 42, 'view_message'),
	(170, 'Can add attachment', 43, 'add_attachment'),
	(171, 'Can change attachment', 43, 'change_attachment'),
	(172, 'Can delete attachment', 43, 'delete_attachment'),
	(173, 'Can view attachment', 43, 'view_attachment'),
	(174, 'Can add rating', 44, 'add_rating'),
	(175, 'Can change rating', 44, 'change_rating'),
	(176, 'Can delete rating', 44, 'delete_rating'),
	(177, 'Can view rating', 44, 'view_rating'),
	(178, 'Can add token', 45, 'add_token'),
	(179, 'Can change token', 45, 'change_token'),
	(180, 'Can delete token', 45, 'delete_token'),
	(181, 'Can view token', 45, 'view_token'),
	(182, 'Can add transfer code', 46, 'add_transfercode'),
	(183, 'Can change transfer code', 46, 'change_transfercode'),
	(184, 'Can delete transfer code', 46, 'delete_transfercode'),
	(185, 'Can view transfer code', 46, 'view_transfercode'),
	(186, 'Can add view', 47, 'add_view'),
	(187, 'Can change view', 47, 'change_view'),
	(188, 'Can delete view', 47, 'delete_view'),
	(189, 'Can view view', 47, 'view_view'),
	(190, 'Can add closure', 48, 'add_closure'),
	(191, 'Can change closure', 48, 'change_closure'),
	(192, 'Can delete closure', 48, 'delete_closure'),
	(193, 'Can view closure', 48, 'view_closure'),
	(194, 'Can add incident link', 49, 'add_incidentlink'),
	(195, 'Can change incident link', 49, 'change_incidentlink'),
	(196, 'Can delete incident link', 49, 'delete_incidentlink'),
	(197, 'Can view incident link', 49, 'view_incidentlink'),
	(198, 'Can add identity key', 50, 'add_identitykey'),
	(199, 'Can change identity key', 50, 'change_identitykey'),
	(200, 'Can delete identity key', 50, 'delete_identitykey');
INSERT INTO public.auth_permission VALUES
	(201, 'Can view identity key', 50, 'view_identitykey'),
	(202, 'Can add spent token', 51, 'add_spenttoken'),
	(203, 'Can change spent token', 51, 'change_spenttoken'),
	(204, 'Can delete spent token', 51, 'delete_spenttoken'),
	(205, 'Can view spent token', 51, 'view_spenttoken'),
	(206, 'Can add team', 52, 'add_team'),
	(207, 'Can change team', 52, 'change_team'),
	(208, 'Can delete team', 52, 'delete_team'),
	(209, 'Can view team', 52, 'view_team'),
	(210, 'Can add user', 53, 'add_user'),
	(211, 'Can change user', 53, 'change_user'),
	(212, 'Can delete user', 53, 'delete_user'),
	(213, 'Can view user', 53, 'view_user'),
	(214, 'Can add agent', 54, 'add_agent'),
	(215, 'Can change agent', 54, 'change_agent'),
	(216, 'Can delete agent', 54, 'delete_agent'),
	(217, 'Can view agent', 54, 'view_agent'),
	(218, 'Can add customer', 55, 'add_customer'),
	(219, 'Can change customer', 55, 'change_customer'),
	(220, 'Can delete customer', 55, 'delete_customer'),
	(221, 'Can view customer', 55, 'view_customer'),
	(222, 'Can add contact', 56, 'add_contact'),
	(223, 'Can change contact', 56, 'change_contact'),
	(224, 'Can delete contact', 56, 'delete_contact'),
	(225, 'Can view contact', 56, 'view_contact'),
	(226, 'Can add channel identity', 57, 'add_channelidentity'),
	(227, 'Can change channel identity', 57, 'change_channelidentity'),
	(228, 'Can delete channel identity', 57, 'delete_channelidentity'),
	(229, 'Can view channel identity', 57, 'view_channelidentity'),
	(230, 'Can add email link', 58, 'add_emaillink'),
	(231, 'Can change email link', 58, 'change_emaillink'),
	(232, 'Can delete email link', 58, 'delete_emaillink'),
	(233, 'Can view email link', 58, 'view_emaillink'),
	(234, 'Can add reveal', 59, 'add_reveal'),
	(235, 'Can change reveal', 59, 'change_reveal'),
	(236, 'Can delete reveal', 59, 'delete_reveal'),
	(237, 'Can view reveal', 59, 'view_reveal'),
	(238, 'Can add subscription', 60, 'add_subscription'),
	(239, 'Can change subscription', 60, 'change_subscription'),
	(240, 'Can delete subscription', 60, 'delete_subscription'),
	(241, 'Can view subscription', 60, 'view_subscription'),
	(242, 'Can add topic', 61, 'add_categorypage'),
	(243, 'Can change topic', 61, 'change_categorypage'),
	(244, 'Can delete topic', 61, 'delete_categorypage'),
	(245, 'Can view topic', 61, 'view_categorypage'),
	(246, 'Can add help centre', 62, 'add_helphome'),
	(247, 'Can change help centre', 62, 'change_helphome'),
	(248, 'Can delete help centre', 62, 'delete_helphome'),
	(249, 'Can view help centre', 62, 'view_helphome'),
	(250, 'Can add article', 63, 'add_articlepage'),
	(251, 'Can change article', 63, 'change_articlepage'),
	(252, 'Can delete article', 63, 'delete_articlepage'),
	(253, 'Can view article', 63, 'view_articlepage'),
	(254, 'Can add article feedback', 64, 'add_articlefeedback'),
	(255, 'Can change article feedback', 64, 'change_articlefeedback'),
	(256, 'Can delete article feedback', 64, 'delete_articlefeedback'),
	(257, 'Can view article feedback', 64, 'view_articlefeedback'),
	(258, 'Can add article view', 65, 'add_articleview'),
	(259, 'Can change article view', 65, 'change_articleview'),
	(260, 'Can delete article view', 65, 'delete_articleview'),
	(261, 'Can view article view', 65, 'view_articleview'),
	(262, 'Can add passage vector', 66, 'add_passagevector'),
	(263, 'Can change passage vector', 66, 'change_passagevector'),
	(264, 'Can delete passage vector', 66, 'delete_passagevector'),
	(265, 'Can view passage vector', 66, 'view_passagevector'),
	(266, 'Can add incident', 67, 'add_incident'),
	(267, 'Can change incident', 67, 'change_incident'),
	(268, 'Can delete incident', 67, 'delete_incident'),
	(269, 'Can view incident', 67, 'view_incident'),
	(270, 'Can add incident update', 68, 'add_incidentupdate'),
	(271, 'Can change incident update', 68, 'change_incidentupdate'),
	(272, 'Can delete incident update', 68, 'delete_incidentupdate'),
	(273, 'Can view incident update', 68, 'view_incidentupdate'),
	(274, 'Can add page number', 69, 'add_pagenumber'),
	(275, 'Can change page number', 69, 'change_pagenumber'),
	(276, 'Can delete page number', 69, 'delete_pagenumber'),
	(277, 'Can view page number', 69, 'view_pagenumber'),
	(278, 'Can add list of pages', 70, 'add_listpage'),
	(279, 'Can change list of pages', 70, 'change_listpage'),
	(280, 'Can delete list of pages', 70, 'delete_listpage'),
	(281, 'Can view list of pages', 70, 'view_listpage'),
	(282, 'Can add index version', 71, 'add_indexversion'),
	(283, 'Can change index version', 71, 'change_indexversion'),
	(284, 'Can delete index version', 71, 'delete_indexversion'),
	(285, 'Can view index version', 71, 'view_indexversion'),
	(286, 'Can add indexed article', 72, 'add_indexedarticle'),
	(287, 'Can change indexed article', 72, 'change_indexedarticle'),
	(288, 'Can delete indexed article', 72, 'delete_indexedarticle'),
	(289, 'Can view indexed article', 72, 'view_indexedarticle'),
	(290, 'Can add indexed passage', 73, 'add_indexedpassage'),
	(291, 'Can change indexed passage', 73, 'change_indexedpassage'),
	(292, 'Can delete indexed passage', 73, 'delete_indexedpassage'),
	(293, 'Can view indexed passage', 73, 'view_indexedpassage'),
	(294, 'Can add synonyms', 74, 'add_meaning'),
	(295, 'Can change synonyms', 74, 'change_meaning'),
	(296, 'Can delete synonyms', 74, 'delete_meaning'),
	(297, 'Can view synonyms', 74, 'view_meaning'),
	(298, 'Can add words of one language', 75, 'add_meaningwords'),
	(299, 'Can change words of one language', 75, 'change_meaningwords'),
	(300, 'Can delete words of one language', 75, 'delete_meaningwords'),
	(301, 'Can view words of one language', 75, 'view_meaningwords'),
	(302, 'Can add seal', 76, 'add_seal'),
	(303, 'Can change seal', 76, 'change_seal'),
	(304, 'Can delete seal', 76, 'delete_seal'),
	(305, 'Can view seal', 76, 'view_seal'),
	(306, 'Can add event', 77, 'add_event'),
	(307, 'Can change event', 77, 'change_event'),
	(308, 'Can delete event', 77, 'delete_event'),
	(309, 'Can view event', 77, 'view_event'),
	(310, 'Can add bucket', 78, 'add_bucket'),
	(311, 'Can change bucket', 78, 'change_bucket'),
	(312, 'Can delete bucket', 78, 'delete_bucket'),
	(313, 'Can view bucket', 78, 'view_bucket'),
	(314, 'Can add field rule', 79, 'add_fieldrule'),
	(315, 'Can change field rule', 79, 'change_fieldrule'),
	(316, 'Can delete field rule', 79, 'delete_fieldrule'),
	(317, 'Can view field rule', 79, 'view_fieldrule'),
	(318, 'Can add procrastinate event', 80, 'add_procrastinateevent'),
	(319, 'Can change procrastinate event', 80, 'change_procrastinateevent'),
	(320, 'Can delete procrastinate event', 80, 'delete_procrastinateevent'),
	(321, 'Can view procrastinate event', 80, 'view_procrastinateevent'),
	(322, 'Can add procrastinate job', 81, 'add_procrastinatejob'),
	(323, 'Can change procrastinate job', 81, 'change_procrastinatejob'),
	(324, 'Can delete procrastinate job', 81, 'delete_procrastinatejob'),
	(325, 'Can view procrastinate job', 81, 'view_procrastinatejob'),
	(326, 'Can add procrastinate periodic defer', 82, 'add_procrastinateperiodicdefer'),
	(327, 'Can change procrastinate periodic defer', 82, 'change_procrastinateperiodicdefer'),
	(328, 'Can delete procrastinate periodic defer', 82, 'delete_procrastinateperiodicdefer'),
	(329, 'Can view procrastinate periodic defer', 82, 'view_procrastinateperiodicdefer'),
	(330, 'Can add procrastinate worker', 83, 'add_procrastinateworker'),
	(331, 'Can change procrastinate worker', 83, 'change_procrastinateworker'),
	(332, 'Can delete procrastinate worker', 83, 'delete_procrastinateworker'),
	(333, 'Can view procrastinate worker', 83, 'view_procrastinateworker'),
	(334, 'Can add email address', 84, 'add_emailaddress'),
	(335, 'Can change email address', 84, 'change_emailaddress'),
	(336, 'Can delete email address', 84, 'delete_emailaddress'),
	(337, 'Can view email address', 84, 'view_emailaddress'),
	(338, 'Can add email confirmation', 85, 'add_emailconfirmation'),
	(339, 'Can change email confirmation', 85, 'change_emailconfirmation'),
	(340, 'Can delete email confirmation', 85, 'delete_emailconfirmation'),
	(341, 'Can view email confirmation', 85, 'view_emailconfirmation'),
	(342, 'Can add authenticator', 86, 'add_authenticator'),
	(343, 'Can change authenticator', 86, 'change_authenticator'),
	(344, 'Can delete authenticator', 86, 'delete_authenticator'),
	(345, 'Can view authenticator', 86, 'view_authenticator'),
	(346, 'Can add user session', 87, 'add_usersession'),
	(347, 'Can change user session', 87, 'change_usersession'),
	(348, 'Can delete user session', 87, 'delete_usersession'),
	(349, 'Can view user session', 87, 'view_usersession'),
	(350, 'Can submit translations', 88, 'submit_translation'),
	(351, 'Can add redirect', 89, 'add_redirect'),
	(352, 'Can change redirect', 89, 'change_redirect'),
	(353, 'Can delete redirect', 89, 'delete_redirect'),
	(354, 'Can view redirect', 89, 'view_redirect'),
	(355, 'Can add user profile', 90, 'add_userprofile'),
	(356, 'Can change user profile', 90, 'change_userprofile'),
	(357, 'Can delete user profile', 90, 'delete_userprofile'),
	(358, 'Can view user profile', 90, 'view_userprofile'),
	(359, 'Can view document', 28, 'view_document'),
	(360, 'Can view image', 29, 'view_image'),
	(361, 'Can add rendition', 91, 'add_rendition'),
	(362, 'Can change rendition', 91, 'change_rendition'),
	(363, 'Can delete rendition', 91, 'delete_rendition'),
	(364, 'Can view rendition', 91, 'view_rendition'),
	(365, 'Can add index entry', 92, 'add_indexentry'),
	(366, 'Can change index entry', 92, 'change_indexentry'),
	(367, 'Can delete index entry', 92, 'delete_indexentry'),
	(368, 'Can view index entry', 92, 'view_indexentry'),
	(369, 'Can add editing session', 93, 'add_editingsession'),
	(370, 'Can change editing session', 93, 'change_editingsession'),
	(371, 'Can delete editing session', 93, 'delete_editingsession'),
	(372, 'Can view editing session', 93, 'view_editingsession'),
	(373, 'Can add form state', 94, 'add_formstate'),
	(374, 'Can change form state', 94, 'change_formstate'),
	(375, 'Can delete form state', 94, 'delete_formstate'),
	(376, 'Can view form state', 94, 'view_formstate'),
	(377, 'Can add tag', 95, 'add_tag'),
	(378, 'Can change tag', 95, 'change_tag'),
	(379, 'Can delete tag', 95, 'delete_tag'),
	(380, 'Can view tag', 95, 'view_tag'),
	(381, 'Can add tagged item', 96, 'add_taggeditem'),
	(382, 'Can change tagged item', 96, 'change_taggeditem'),
	(383, 'Can delete tagged item', 96, 'delete_taggeditem'),
	(384, 'Can view tagged item', 96, 'view_taggeditem'),
	(385, 'Can add permission', 97, 'add_permission'),
	(386, 'Can change permission', 97, 'change_permission'),
	(387, 'Can delete permission', 97, 'delete_permission'),
	(388, 'Can view permission', 97, 'view_permission'),
	(389, 'Can add group', 98, 'add_group'),
	(390, 'Can change group', 98, 'change_group'),
	(391, 'Can delete group', 98, 'delete_group'),
	(392, 'Can view group', 98, 'view_group'),
	(393, 'Can add content type', 99, 'add_contenttype'),
	(394, 'Can change content type', 99, 'change_contenttype'),
	(395, 'Can delete content type', 99, 'delete_contenttype'),
	(396, 'Can view content type', 99, 'view_contenttype'),
	(397, 'Can add session', 100, 'add_session'),
	(398, 'Can change session', 100, 'change_session'),
	(399, 'Can delete session', 100, 'delete_session'),
	(400, 'Can view session', 100, 'view_session');


--
-- Data for Name: channels_allowedorigin; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: conversations_attachment; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: conversations_cannedreply; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: conversations_closure; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: conversations_conversation; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: conversations_inbox; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: conversations_incidentlink; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: conversations_invitation; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: conversations_message; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: conversations_rating; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: conversations_token; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: conversations_transfercode; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: conversations_view; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: desk_demosignin; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: django_content_type; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.django_content_type VALUES
	(1, 'wagtailcore', 'page'),
	(2, 'wagtailcore', 'groupapprovaltask'),
	(3, 'wagtailcore', 'locale'),
	(4, 'wagtailcore', 'site'),
	(5, 'wagtailcore', 'groupsitepermission'),
	(6, 'wagtailcore', 'apitoken'),
	(7, 'wagtailcore', 'modellogentry'),
	(8, 'wagtailcore', 'revision'),
	(9, 'wagtailcore', 'collectionviewrestriction'),
	(10, 'wagtailcore', 'collection'),
	(11, 'wagtailcore', 'groupcollectionpermission'),
	(12, 'wagtailcore', 'uploadedfile'),
	(13, 'wagtailcore', 'workflowcontenttype'),
	(14, 'wagtailcore', 'workflowstate'),
	(15, 'wagtailcore', 'workflow'),
	(16, 'wagtailcore', 'workflowtask'),
	(17, 'wagtailcore', 'task'),
	(18, 'wagtailcore', 'taskstate'),
	(19, 'wagtailcore', 'grouppagepermission'),
	(20, 'wagtailcore', 'pageviewrestriction'),
	(21, 'wagtailcore', 'workflowpage'),
	(22, 'wagtailcore', 'pagelogentry'),
	(23, 'wagtailcore', 'comment'),
	(24, 'wagtailcore', 'commentreply'),
	(25, 'wagtailcore', 'pagesubscription'),
	(26, 'wagtailcore', 'referenceindex'),
	(27, 'wagtailadmin', 'admin'),
	(28, 'wagtaildocs', 'document'),
	(29, 'wagtailimages', 'image'),
	(30, 'desk', 'demosignin'),
	(31, 'portal', 'brand'),
	(32, 'channels', 'allowedorigin'),
	(33, 'routing', 'businesshours'),
	(34, 'routing', 'queue'),
	(35, 'routing', 'queueentry'),
	(36, 'routing', 'offer'),
	(37, 'assistant', 'answer'),
	(38, 'conversations', 'inbox'),
	(39, 'conversations', 'cannedreply'),
	(40, 'conversations', 'conversation'),
	(41, 'conversations', 'invitation'),
	(42, 'conversations', 'message'),
	(43, 'conversations', 'attachment'),
	(44, 'conversations', 'rating'),
	(45, 'conversations', 'token'),
	(46, 'conversations', 'transfercode'),
	(47, 'conversations', 'view'),
	(48, 'conversations', 'closure'),
	(49, 'conversations', 'incidentlink'),
	(50, 'people', 'identitykey'),
	(51, 'people', 'spenttoken'),
	(52, 'people', 'team'),
	(53, 'people', 'user'),
	(54, 'people', 'agent'),
	(55, 'people', 'customer'),
	(56, 'people', 'contact'),
	(57, 'people', 'channelidentity'),
	(58, 'people', 'emaillink'),
	(59, 'people', 'reveal'),
	(60, 'people', 'subscription'),
	(61, 'knowledge', 'categorypage'),
	(62, 'knowledge', 'helphome'),
	(63, 'knowledge', 'articlepage'),
	(64, 'knowledge', 'articlefeedback'),
	(65, 'knowledge', 'articleview'),
	(66, 'knowledge', 'passagevector'),
	(67, 'knowledge', 'incident'),
	(68, 'knowledge', 'incidentupdate'),
	(69, 'knowledge', 'pagenumber'),
	(70, 'knowledge', 'listpage'),
	(71, 'knowledge', 'indexversion'),
	(72, 'knowledge', 'indexedarticle'),
	(73, 'knowledge', 'indexedpassage'),
	(74, 'knowledge', 'meaning'),
	(75, 'knowledge', 'meaningwords'),
	(76, 'journal', 'seal'),
	(77, 'journal', 'event'),
	(78, 'limits', 'bucket'),
	(79, 'fields', 'fieldrule'),
	(80, 'procrastinate', 'procrastinateevent'),
	(81, 'procrastinate', 'procrastinatejob'),
	(82, 'procrastinate', 'procrastinateperiodicdefer'),
	(83, 'procrastinate', 'procrastinateworker'),
	(84, 'account', 'emailaddress'),
	(85, 'account', 'emailconfirmation'),
	(86, 'mfa', 'authenticator'),
	(87, 'usersessions', 'usersession'),
	(88, 'simple_translation', 'simpletranslation'),
	(89, 'wagtailredirects', 'redirect'),
	(90, 'wagtailusers', 'userprofile'),
	(91, 'wagtailimages', 'rendition'),
	(92, 'wagtailsearch', 'indexentry'),
	(93, 'wagtailadmin', 'editingsession'),
	(94, 'wagtailadmin', 'formstate'),
	(95, 'taggit', 'tag'),
	(96, 'taggit', 'taggeditem'),
	(97, 'auth', 'permission'),
	(98, 'auth', 'group'),
	(99, 'contenttypes', 'contenttype'),
	(100, 'sessions', 'session');


--
-- Data for Name: django_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.django_migrations VALUES
	(1, 'contenttypes', '0001_initial', '2026-11-28 03:47:08.462993+00'),
	(2, 'contenttypes', '0002_remove_content_type_name', '2026-11-28 03:47:08.474333+00'),
	(3, 'auth', '0001_initial', '2026-11-28 03:47:08.527475+00'),
	(4, 'auth', '0002_alter_permission_name_max_length', '2026-11-28 03:47:08.5331+00'),
	(5, 'auth', '0003_alter_user_email_max_length', '2026-11-28 03:47:08.543011+00'),
	(6, 'auth', '0004_alter_user_username_opts', '2026-11-28 03:47:08.546853+00'),
	(7, 'auth', '0005_alter_user_last_login_null', '2026-11-28 03:47:08.552837+00'),
	(8, 'auth', '0006_require_contenttypes_0002', '2026-11-28 03:47:08.555829+00'),
	(9, 'auth', '0007_alter_validators_add_error_messages', '2026-11-28 03:47:08.560271+00'),
	(10, 'auth', '0008_alter_user_username_max_length', '2026-11-28 03:47:08.564391+00'),
	(11, 'auth', '0009_alter_user_last_name_max_length', '2026-11-28 03:47:08.571256+00'),
	(12, 'auth', '0010_alter_group_name_max_length', '2026-11-28 03:47:08.57686+00'),
	(13, 'auth', '0011_update_proxy_permissions', '2026-11-28 03:47:08.580102+00'),
	(14, 'auth', '0012_alter_user_first_name_max_length', '2026-11-28 03:47:08.583031+00'),
	(15, 'people', '0001_initial', '2026-11-28 03:47:09.148732+00'),
	(16, 'account', '0001_initial', '2026-11-28 03:47:09.212195+00'),
	(17, 'account', '0002_email_max_length', '2026-11-28 03:47:09.235799+00'),
	(18, 'account', '0003_alter_emailaddress_create_unique_verified_email', '2026-11-28 03:47:09.276413+00'),
	(19, 'account', '0004_alter_emailaddress_drop_unique_email', '2026-11-28 03:47:09.305686+00'),
	(20, 'account', '0005_emailaddress_idx_upper_email', '2026-11-28 03:47:09.324738+00'),
	(21, 'account', '0006_emailaddress_lower', '2026-11-28 03:47:09.352046+00'),
	(22, 'account', '0007_emailaddress_idx_email', '2026-11-28 03:47:09.383554+00'),
	(23, 'account', '0008_emailaddress_unique_primary_email_fixup', '2026-11-28 03:47:09.410094+00'),
	(24, 'account', '0009_emailaddress_unique_primary_email', '2026-11-28 03:47:09.433989+00'),
	(25, 'conversations', '0001_initial', '2026-11-28 03:47:10.309117+00'),
	(26, 'assistant', '0001_initial', '2026-11-28 03:47:10.402467+00'),
	(27, 'channels', '0001_initial', '2026-11-28 03:47:10.416143+00'),
	(28, 'people', '0002_sealed_identity_keys', '2026-11-28 03:47:10.468731+00'),
	(29, 'wagtailcore', '0001_initial', '2026-11-28 03:47:11.58787+00'),
	(30, 'wagtailcore', '0002_initial_data', '2026-11-28 03:47:11.591853+00'),
	(31, 'wagtailcore', '0003_add_uniqueness_constraint_on_group_page_permission', '2026-11-28 03:47:11.593422+00'),
	(32, 'wagtailcore', '0004_page_locked', '2026-11-28 03:47:11.594167+00'),
	(33, 'wagtailcore', '0005_add_page_lock_permission_to_moderators', '2026-11-28 03:47:11.595195+00'),
	(34, 'wagtailcore', '0006_add_lock_page_permission', '2026-11-28 03:47:11.596769+00'),
	(35, 'wagtailcore', '0007_page_latest_revision_created_at', '2026-11-28 03:47:11.597135+00'),
	(36, 'wagtailcore', '0008_populate_latest_revision_created_at', '2026-11-28 03:47:11.598308+00'),
	(37, 'wagtailcore', '0009_remove_auto_now_add_from_pagerevision_created_at', '2026-11-28 03:47:11.599948+00'),
	(38, 'wagtailcore', '0010_change_page_owner_to_null_on_delete', '2026-11-28 03:47:11.600314+00'),
	(39, 'wagtailcore', '0011_page_first_published_at', '2026-11-28 03:47:11.600953+00'),
	(40, 'wagtailcore', '0012_extend_page_slug_field', '2026-11-28 03:47:11.601508+00'),
	(41, 'wagtailcore', '0013_update_golive_expire_help_text', '2026-11-28 03:47:11.602432+00'),
	(42, 'wagtailcore', '0014_add_verbose_name', '2026-11-28 03:47:11.603201+00'),
	(43, 'wagtailcore', '0015_add_more_verbose_names', '2026-11-28 03:47:11.604426+00'),
	(44, 'wagtailcore', '0016_change_page_url_path_to_text_field', '2026-11-28 03:47:11.605475+00'),
	(45, 'wagtailcore', '0017_change_edit_page_permission_description', '2026-11-28 03:47:11.624686+00'),
	(46, 'wagtailcore', '0018_pagerevision_submitted_for_moderation_index', '2026-11-28 03:47:11.662083+00'),
	(47, 'wagtailcore', '0019_verbose_names_cleanup', '2026-11-28 03:47:11.761563+00'),
	(48, 'wagtailcore', '0020_add_index_on_page_first_published_at', '2026-11-28 03:47:11.808776+00'),
	(49, 'wagtailcore', '0021_capitalizeverbose', '2026-11-28 03:47:12.755077+00'),
	(50, 'wagtailcore', '0022_add_site_name', '2026-11-28 03:47:12.77608+00'),
	(51, 'wagtailcore', '0023_alter_page_revision_on_delete_behaviour', '2026-11-28 03:47:12.822444+00'),
	(52, 'wagtailcore', '0024_collection', '2026-11-28 03:47:12.843775+00'),
	(53, 'wagtailcore', '0025_collection_initial_data', '2026-11-28 03:47:12.899784+00'),
	(54, 'wagtailcore', '0026_group_collection_permission', '2026-11-28 03:47:13.004616+00'),
	(55, 'wagtailcore', '0027_fix_collection_path_collation', '2026-11-28 03:47:13.072889+00'),
	(56, 'wagtailcore', '0024_alter_page_content_type_on_delete_behaviour', '2026-11-28 03:47:13.136702+00'),
	(57, 'wagtailcore', '0028_merge', '2026-11-28 03:47:13.147582+00'),
	(58, 'wagtailcore', '0029_unicode_slugfield_dj19', '2026-11-28 03:47:13.184691+00'),
	(59, 'wagtailcore', '0030_index_on_pagerevision_created_at', '2026-11-28 03:47:13.22344+00'),
	(60, 'wagtailcore', '0031_add_page_view_restriction_types', '2026-11-28 03:47:13.324996+00'),
	(61, 'wagtailcore', '0032_add_bulk_delete_page_permission', '2026-11-28 03:47:13.345738+00'),
	(62, 'wagtailcore', '0033_remove_golive_expiry_help_text', '2026-11-28 03:47:13.412355+00'),
	(63, 'wagtailcore', '0034_page_live_revision', '2026-11-28 03:47:13.466502+00'),
	(64, 'wagtailcore', '0035_page_last_published_at', '2026-11-28 03:47:13.50079+00'),
	(65, 'wagtailcore', '0036_populate_page_last_published_at', '2026-11-28 03:47:13.552892+00'),
	(66, 'wagtailcore', '0037_set_page_owner_editable', '2026-11-28 03:47:13.633202+00'),
	(67, 'wagtailcore', '0038_make_first_published_at_editable', '2026-11-28 03:47:13.679077+00'),
	(68, 'wagtailcore', '0039_collectionviewrestriction', '2026-11-28 03:47:13.921608+00'),
	(69, 'wagtailcore', '0040_page_draft_title', '2026-11-28 03:47:14.036029+00'),
	(70, 'wagtailcore', '0041_group_collection_permissions_verbose_name_plural', '2026-11-28 03:47:14.059697+00'),
	(71, 'wagtailcore', '0042_index_on_pagerevision_approved_go_live_at', '2026-11-28 03:47:14.098546+00'),
	(72, 'wagtailcore', '0043_lock_fields', '2026-11-28 03:47:14.2221+00'),
	(73, 'wagtailcore', '0044_add_unlock_grouppagepermission', '2026-11-28 03:47:14.247821+00'),
	(74, 'wagtailcore', '0045_assign_unlock_grouppagepermission', '2026-11-28 03:47:14.697765+00'),
	(75, 'wagtailcore', '0046_site_name_remove_null', '2026-11-28 03:47:14.721607+00'),
	(76, 'wagtailcore', '0047_add_workflow_models', '2026-11-28 03:47:15.462631+00'),
	(77, 'wagtailcore', '0048_add_default_workflows', '2026-11-28 03:47:15.591827+00'),
	(78, 'wagtailcore', '0049_taskstate_finished_by', '2026-11-28 03:47:15.653048+00'),
	(79, 'wagtailcore', '0050_workflow_rejected_to_needs_changes', '2026-11-28 03:47:15.743682+00'),
	(80, 'wagtailcore', '0051_taskstate_comment', '2026-11-28 03:47:15.780095+00'),
	(81, 'wagtailcore', '0052_pagelogentry', '2026-11-28 03:47:15.864683+00'),
	(82, 'wagtailcore', '0053_locale_model', '2026-11-28 03:47:15.879702+00'),
	(83, 'wagtailcore', '0054_initial_locale', '2026-11-28 03:47:15.984601+00'),
	(84, 'wagtailcore', '0055_page_locale_fields', '2026-11-28 03:47:16.600245+00'),
	(85, 'wagtailcore', '0056_page_locale_fields_populate', '2026-11-28 03:47:16.6854+00'),
	(86, 'wagtailcore', '0057_page_locale_fields_notnull', '2026-11-28 03:47:16.817653+00'),
	(87, 'wagtailcore', '0058_page_alias_of', '2026-11-28 03:47:16.911099+00'),
	(88, 'wagtailcore', '0059_apply_collection_ordering', '2026-11-28 03:47:17.002057+00'),
	(89, 'wagtailcore', '0060_fix_workflow_unique_constraint', '2026-11-28 03:47:17.062728+00'),
	(90, 'wagtailcore', '0061_change_promote_tab_helpt_text_and_verbose_names', '2026-11-28 03:47:17.106679+00'),
	(91, 'wagtailcore', '0062_comment_models_and_pagesubscription', '2026-11-28 03:47:17.363654+00'),
	(92, 'wagtailcore', '0063_modellogentry', '2026-11-28 03:47:17.482132+00'),
	(93, 'wagtailcore', '0064_log_timestamp_indexes', '2026-11-28 03:47:17.577658+00'),
	(94, 'wagtailcore', '0065_log_entry_uuid', '2026-11-28 03:47:17.651844+00'),
	(95, 'wagtailcore', '0066_collection_management_permissions', '2026-11-28 03:47:18.284537+00'),
	(96, 'wagtailcore', '0067_alter_pagerevision_content_json', '2026-11-28 03:47:18.375793+00'),
	(97, 'wagtailcore', '0068_log_entry_empty_object', '2026-11-28 03:47:18.444918+00'),
	(98, 'wagtailcore', '0069_log_entry_jsonfield', '2026-11-28 03:47:18.649508+00'),
	(99, 'wagtailcore', '0070_rename_pagerevision_revision', '2026-11-28 03:47:19.224822+00'),
	(100, 'wagtailcore', '0071_populate_revision_content_type', '2026-11-28 03:47:19.288702+00'),
	(101, 'wagtailcore', '0072_alter_revision_content_type_notnull', '2026-11-28 03:47:19.460895+00'),
	(102, 'wagtailcore', '0073_page_latest_revision', '2026-11-28 03:47:20.038527+00'),
	(103, 'wagtailcore', '0074_revision_object_str', '2026-11-28 03:47:20.094467+00'),
	(104, 'wagtailcore', '0075_populate_latest_revision_and_revision_object_str', '2026-11-28 03:47:20.320609+00'),
	(105, 'wagtailcore', '0076_modellogentry_revision', '2026-11-28 03:47:20.40772+00'),
	(106, 'wagtailcore', '0077_alter_revision_user', '2026-11-28 03:47:20.483575+00'),
	(107, 'wagtailcore', '0078_referenceindex', '2026-11-28 03:47:20.584053+00'),
	(108, 'wagtailcore', '0079_rename_taskstate_page_revision', '2026-11-28 03:47:20.646193+00'),
	(109, 'wagtailcore', '0080_generic_workflowstate', '2026-11-28 03:47:21.087868+00'),
	(110, 'wagtailcore', '0081_populate_workflowstate_content_type', '2026-11-28 03:47:21.170068+00'),
	(111, 'wagtailcore', '0082_alter_workflowstate_content_type_notnull', '2026-11-28 03:47:21.798116+00'),
	(112, 'wagtailcore', '0083_workflowcontenttype', '2026-11-28 03:47:21.878176+00'),
	(113, 'wagtailcore', '0084_add_default_page_permissions', '2026-11-28 03:47:21.946586+00'),
	(114, 'wagtailcore', '0085_add_grouppagepermission_permission', '2026-11-28 03:47:22.073942+00'),
	(115, 'wagtailcore', '0086_populate_grouppagepermission_permission', '2026-11-28 03:47:22.296568+00'),
	(116, 'wagtailcore', '0087_alter_grouppagepermission_unique_together_and_more', '2026-11-28 03:47:22.439499+00'),
	(117, 'wagtailcore', '0088_fix_log_entry_json_timestamps', '2026-11-28 03:47:22.626181+00'),
	(118, 'wagtailcore', '0089_log_entry_data_json_null_to_object', '2026-11-28 03:47:22.762716+00'),
	(119, 'wagtailcore', '0090_remove_grouppagepermission_permission_type', '2026-11-28 03:47:22.981082+00'),
	(120, 'wagtailcore', '0091_remove_revision_submitted_for_moderation', '2026-11-28 03:47:23.042129+00'),
	(121, 'wagtailcore', '0092_alter_collectionviewrestriction_password_and_more', '2026-11-28 03:47:23.744756+00'),
	(122, 'wagtailcore', '0093_uploadedfile', '2026-11-28 03:47:23.873893+00'),
	(123, 'wagtailcore', '0094_alter_page_locale', '2026-11-28 03:47:23.99914+00'),
	(124, 'wagtailcore', '0095_groupsitepermission', '2026-11-28 03:47:24.100986+00'),
	(125, 'wagtailcore', '0096_referenceindex_referenceindex_source_object_and_more', '2026-11-28 03:47:24.221561+00'),
	(126, 'wagtailcore', '0097_baselogentry_uuid_action_timestamp_indexes', '2026-11-28 03:47:24.377615+00'),
	(127, 'wagtailcore', '0098_apitoken', '2026-11-28 03:47:24.569015+00'),
	(128, 'knowledge', '0001_initial', '2026-11-28 03:47:25.223596+00'),
	(129, 'knowledge', '0002_numbers_from_2000', '2026-11-28 03:47:25.227837+00'),
	(130, 'knowledge', '0003_search_index', '2026-11-28 03:47:25.265419+00'),
	(131, 'knowledge', '0004_incidents', '2026-11-28 03:47:25.302852+00'),
	(132, 'conversations', '0002_messages_are_immutable', '2026-11-28 03:47:25.306626+00'),
	(133, 'conversations', '0003_incident_links', '2026-11-28 03:47:25.420773+00'),
	(134, 'desk', '0001_initial', '2026-11-28 03:47:26.106855+00'),
	(135, 'fields', '0001_initial', '2026-11-28 03:47:26.117891+00'),
	(136, 'journal', '0001_initial', '2026-11-28 03:47:26.137187+00'),
	(137, 'journal', '0002_append_only', '2026-11-28 03:47:26.141184+00'),
	(138, 'knowledge', '0005_content_pages', '2026-11-28 03:47:26.785357+00'),
	(139, 'knowledge', '0006_search_in_portions', '2026-11-28 03:47:26.839906+00'),
	(140, 'limits', '0001_initial', '2026-11-28 03:47:26.849419+00'),
	(141, 'mfa', '0001_initial', '2026-11-28 03:47:26.981059+00'),
	(142, 'mfa', '0002_authenticator_timestamps', '2026-11-28 03:47:27.105287+00'),
	(143, 'mfa', '0003_authenticator_type_uniq', '2026-11-28 03:47:27.259223+00'),
	(144, 'people', '0003_subscriptions', '2026-11-28 03:47:27.276476+00'),
	(145, 'portal', '0001_initial', '2026-11-28 03:47:27.2914+00'),
	(146, 'procrastinate', '0001_initial', '2026-11-28 03:47:27.320602+00'),
	(147, 'procrastinate', '0002_drop_started_at_column', '2026-11-28 03:47:27.334541+00'),
	(148, 'procrastinate', '0003_drop_started_at_column', '2026-11-28 03:47:27.343659+00'),
	(149, 'procrastinate', '0004_drop_procrastinate_version_table', '2026-11-28 03:47:27.353694+00'),
	(150, 'procrastinate', '0005_fix_procrastinate_fetch_job', '2026-11-28 03:47:27.36145+00'),
	(151, 'procrastinate', '0006_fix_trigger_status_events_insert', '2026-11-28 03:47:27.367901+00'),
	(152, 'procrastinate', '0007_add_queueing_lock_column', '2026-11-28 03:47:27.375655+00'),
	(153, 'procrastinate', '0008_close_fetch_job_race_condition', '2026-11-28 03:47:27.388691+00'),
	(154, 'procrastinate', '0009_add_defer_job_function', '2026-11-28 03:47:27.400809+00'),
	(155, 'procrastinate', '0010_add_procrastinate_periodic_defers', '2026-11-28 03:47:27.411693+00'),
	(156, 'procrastinate', '0011_add_foreign_key_index', '2026-11-28 03:47:27.426244+00'),
	(157, 'procrastinate', '0012_add_locks_to_periodic_defer', '2026-11-28 03:47:27.439252+00'),
	(158, 'procrastinate', '0013_fix_procrastinate_defer_periodic_job', '2026-11-28 03:47:27.447451+00'),
	(159, 'procrastinate', '0014_add_finish_job_and_retry_job_functions', '2026-11-28 03:47:27.458416+00'),
	(160, 'procrastinate', '0015_add_trigger_on_job_deletion', '2026-11-28 03:47:27.465976+00'),
	(161, 'procrastinate', '0016_delete_finished_jobs', '2026-11-28 03:47:27.474331+00'),
	(162, 'procrastinate', '0017_add_checks_to_finish_job', '2026-11-28 03:47:27.48513+00'),
	(163, 'procrastinate', '0018_add_checks_to_retry_job', '2026-11-28 03:47:27.498855+00'),
	(164, 'procrastinate', '0019_fix_finish_job_compat_issue', '2026-11-28 03:47:27.514391+00'),
	(165, 'procrastinate', '0020_add_index_on_procrastinate_jobs', '2026-11-28 03:47:27.522296+00'),
	(166, 'procrastinate', '0021_add_kwargs_to_defer_periodic_job', '2026-11-28 03:47:27.53904+00'),
	(167, 'procrastinate', '0022_null_locks_excluded', '2026-11-28 03:47:27.548494+00'),
	(168, 'procrastinate', '0023_remove_old_finish_job_function', '2026-11-28 03:47:27.551752+00'),
	(169, 'procrastinate', '0024_job_id_bigint', '2026-11-28 03:47:27.556987+00'),
	(170, 'procrastinate', '0025_add_models', '2026-11-28 03:47:27.587822+00'),
	(171, 'procrastinate', '0026_add_job_priority', '2026-11-28 03:47:27.600914+00'),
	(172, 'procrastinate', '0027_add_periodic_job_priority', '2026-11-28 03:47:27.613748+00'),
	(173, 'procrastinate', '0028_add_cancel_states', '2026-11-28 03:47:27.631418+00'),
	(174, 'procrastinate', '0029_add_additional_params_to_retry_job', '2026-11-28 03:47:27.653657+00'),
	(175, 'procrastinate', '0030_alter_procrastinateevent_options', '2026-11-28 03:47:27.657195+00'),
	(176, 'procrastinate', '0031_add_indexes_for_fetch_job', '2026-11-28 03:47:27.666861+00'),
	(177, 'procrastinate', '0032_pre_cancel_notification', '2026-11-28 03:47:27.698128+00'),
	(178, 'procrastinate', '0033_post_cancel_notification', '2026-11-28 03:47:27.730783+00'),
	(179, 'procrastinate', '0034_pre_add_heartbeat', '2026-11-28 03:47:27.751536+00'),
	(180, 'procrastinate', '0035_post_add_heartbeat', '2026-11-28 03:47:27.767067+00'),
	(181, 'procrastinate', '0036_add_worker_model', '2026-11-28 03:47:27.782864+00'),
	(182, 'procrastinate', '0037_pre_batch_defer_jobs', '2026-11-28 03:47:27.798364+00'),
	(183, 'procrastinate', '0038_post_batch_defer_jobs', '2026-11-28 03:47:27.809889+00'),
	(184, 'procrastinate', '0039_pre_priority_lock_fetch_job', '2026-11-28 03:47:27.815005+00'),
	(185, 'procrastinate', '0040_pre_retry_failed_job', '2026-11-28 03:47:27.826639+00'),
	(186, 'procrastinate', '0041_post_retry_failed_job', '2026-11-28 03:47:27.83824+00'),
	(187, 'routing', '0001_initial', '2026-11-28 03:47:29.163494+00'),
	(188, 'sessions', '0001_initial', '2026-11-28 03:47:29.191034+00'),
	(189, 'simple_translation', '0001_initial', '2026-11-28 03:47:29.200178+00'),
	(190, 'taggit', '0001_initial', '2026-11-28 03:47:29.345567+00'),
	(191, 'taggit', '0002_auto_20150616_2121', '2026-11-28 03:47:29.394179+00'),
	(192, 'taggit', '0003_taggeditem_add_unique_index', '2026-11-28 03:47:29.438694+00'),
	(193, 'taggit', '0004_alter_taggeditem_content_type_alter_taggeditem_tag', '2026-11-28 03:47:29.669092+00'),
	(194, 'taggit', '0005_auto_20220424_2025', '2026-11-28 03:47:29.680844+00'),
	(195, 'taggit', '0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx', '2026-11-28 03:47:29.781791+00'),
	(196, 'usersessions', '0001_initial', '2026-11-28 03:47:29.909044+00'),
	(197, 'wagtailadmin', '0001_create_admin_access_permissions', '2026-11-28 03:47:30.602158+00'),
	(198, 'wagtailadmin', '0002_admin', '2026-11-28 03:47:30.605126+00'),
	(199, 'wagtailadmin', '0003_admin_managed', '2026-11-28 03:47:30.618795+00'),
	(200, 'wagtailadmin', '0004_editingsession', '2026-11-28 03:47:30.779949+00');
INSERT INTO public.django_migrations VALUES
	(201, 'wagtailadmin', '0005_editingsession_is_editing', '2026-11-28 03:47:30.858395+00'),
	(202, 'wagtailadmin', '0006_formstate', '2026-11-28 03:47:30.990655+00'),
	(203, 'wagtaildocs', '0001_initial', '2026-11-28 03:47:31.147725+00'),
	(204, 'wagtaildocs', '0002_initial_data', '2026-11-28 03:47:31.417499+00'),
	(205, 'wagtaildocs', '0003_add_verbose_names', '2026-11-28 03:47:31.683419+00'),
	(206, 'wagtaildocs', '0004_capitalizeverbose', '2026-11-28 03:47:32.91305+00'),
	(207, 'wagtaildocs', '0005_document_collection', '2026-11-28 03:47:33.165033+00'),
	(208, 'wagtaildocs', '0006_copy_document_permissions_to_collections', '2026-11-28 03:47:33.306352+00'),
	(209, 'wagtaildocs', '0005_alter_uploaded_by_user_on_delete_action', '2026-11-28 03:47:33.43895+00'),
	(210, 'wagtaildocs', '0007_merge', '2026-11-28 03:47:33.442292+00'),
	(211, 'wagtaildocs', '0008_document_file_size', '2026-11-28 03:47:33.538281+00'),
	(212, 'wagtaildocs', '0009_document_verbose_name_plural', '2026-11-28 03:47:33.592097+00'),
	(213, 'wagtaildocs', '0010_document_file_hash', '2026-11-28 03:47:33.645703+00'),
	(214, 'wagtaildocs', '0011_add_choose_permissions', '2026-11-28 03:47:33.986778+00'),
	(215, 'wagtaildocs', '0012_uploadeddocument', '2026-11-28 03:47:34.789769+00'),
	(216, 'wagtaildocs', '0013_delete_uploadeddocument', '2026-11-28 03:47:34.794255+00'),
	(217, 'wagtaildocs', '0014_alter_document_file_size', '2026-11-28 03:47:34.849633+00'),
	(218, 'wagtailimages', '0001_initial', '2026-11-28 03:47:35.569964+00'),
	(219, 'wagtailimages', '0002_initial_data', '2026-11-28 03:47:35.570977+00'),
	(220, 'wagtailimages', '0003_fix_focal_point_fields', '2026-11-28 03:47:35.571867+00'),
	(221, 'wagtailimages', '0004_make_focal_point_key_not_nullable', '2026-11-28 03:47:35.572178+00'),
	(222, 'wagtailimages', '0005_make_filter_spec_unique', '2026-11-28 03:47:35.573268+00'),
	(223, 'wagtailimages', '0006_add_verbose_names', '2026-11-28 03:47:35.573807+00'),
	(224, 'wagtailimages', '0007_image_file_size', '2026-11-28 03:47:35.575285+00'),
	(225, 'wagtailimages', '0008_image_created_at_index', '2026-11-28 03:47:35.575722+00'),
	(226, 'wagtailimages', '0009_capitalizeverbose', '2026-11-28 03:47:35.576+00'),
	(227, 'wagtailimages', '0010_change_on_delete_behaviour', '2026-11-28 03:47:35.576432+00'),
	(228, 'wagtailimages', '0011_image_collection', '2026-11-28 03:47:35.577222+00'),
	(229, 'wagtailimages', '0012_copy_image_permissions_to_collections', '2026-11-28 03:47:35.57764+00'),
	(230, 'wagtailimages', '0013_make_rendition_upload_callable', '2026-11-28 03:47:35.5784+00'),
	(231, 'wagtailimages', '0014_add_filter_spec_field', '2026-11-28 03:47:35.578967+00'),
	(232, 'wagtailimages', '0015_fill_filter_spec_field', '2026-11-28 03:47:35.579974+00'),
	(233, 'wagtailimages', '0016_deprecate_rendition_filter_relation', '2026-11-28 03:47:35.580422+00'),
	(234, 'wagtailimages', '0017_reduce_focal_point_key_max_length', '2026-11-28 03:47:35.580693+00'),
	(235, 'wagtailimages', '0018_remove_rendition_filter', '2026-11-28 03:47:35.581616+00'),
	(236, 'wagtailimages', '0019_delete_filter', '2026-11-28 03:47:35.582059+00'),
	(237, 'wagtailimages', '0020_add-verbose-name', '2026-11-28 03:47:35.582742+00'),
	(238, 'wagtailimages', '0021_image_file_hash', '2026-11-28 03:47:35.583132+00'),
	(239, 'wagtailimages', '0022_uploadedimage', '2026-11-28 03:47:35.722029+00'),
	(240, 'wagtailimages', '0023_add_choose_permissions', '2026-11-28 03:47:36.800148+00'),
	(241, 'wagtailimages', '0024_index_image_file_hash', '2026-11-28 03:47:36.891816+00'),
	(242, 'wagtailimages', '0025_alter_image_file_alter_rendition_file', '2026-11-28 03:47:36.98507+00'),
	(243, 'wagtailimages', '0026_delete_uploadedimage', '2026-11-28 03:47:37.006271+00'),
	(244, 'wagtailimages', '0027_image_description', '2026-11-28 03:47:37.09084+00'),
	(245, 'wagtailredirects', '0001_initial', '2026-11-28 03:47:37.29832+00'),
	(246, 'wagtailredirects', '0002_add_verbose_names', '2026-11-28 03:47:37.516066+00'),
	(247, 'wagtailredirects', '0003_make_site_field_editable', '2026-11-28 03:47:37.67708+00'),
	(248, 'wagtailredirects', '0004_set_unique_on_path_and_site', '2026-11-28 03:47:37.857637+00'),
	(249, 'wagtailredirects', '0005_capitalizeverbose', '2026-11-28 03:47:39.045116+00'),
	(250, 'wagtailredirects', '0006_redirect_increase_max_length', '2026-11-28 03:47:39.098106+00'),
	(251, 'wagtailredirects', '0007_add_autocreate_fields', '2026-11-28 03:47:39.26816+00'),
	(252, 'wagtailredirects', '0008_add_verbose_name_plural', '2026-11-28 03:47:39.30702+00'),
	(253, 'wagtailsearch', '0001_initial', '2026-11-28 03:47:39.694051+00'),
	(254, 'wagtailsearch', '0002_add_verbose_names', '2026-11-28 03:47:39.970442+00'),
	(255, 'wagtailsearch', '0003_remove_editors_pick', '2026-11-28 03:47:39.980293+00'),
	(256, 'wagtailsearch', '0004_querydailyhits_verbose_name_plural', '2026-11-28 03:47:39.99508+00'),
	(257, 'wagtailsearch', '0005_create_indexentry', '2026-11-28 03:47:40.246098+00'),
	(258, 'wagtailsearch', '0006_customise_indexentry', '2026-11-28 03:47:40.493583+00'),
	(259, 'wagtailsearch', '0007_delete_editorspick', '2026-11-28 03:47:40.510053+00'),
	(260, 'wagtailsearch', '0008_remove_query_and_querydailyhits_models', '2026-11-28 03:47:41.119078+00'),
	(261, 'wagtailsearch', '0009_remove_ngram_autocomplete', '2026-11-28 03:47:41.121134+00'),
	(262, 'wagtailsearch', '0010_add_text_fields', '2026-11-28 03:47:41.248546+00'),
	(263, 'wagtailusers', '0001_initial', '2026-11-28 03:47:41.436841+00'),
	(264, 'wagtailusers', '0002_add_verbose_name_on_userprofile', '2026-11-28 03:47:41.631689+00'),
	(265, 'wagtailusers', '0003_add_verbose_names', '2026-11-28 03:47:41.705148+00'),
	(266, 'wagtailusers', '0004_capitalizeverbose', '2026-11-28 03:47:41.931458+00'),
	(267, 'wagtailusers', '0005_make_related_name_wagtail_specific', '2026-11-28 03:47:42.083778+00'),
	(268, 'wagtailusers', '0006_userprofile_prefered_language', '2026-11-28 03:47:42.148002+00'),
	(269, 'wagtailusers', '0007_userprofile_current_time_zone', '2026-11-28 03:47:42.207845+00'),
	(270, 'wagtailusers', '0008_userprofile_avatar', '2026-11-28 03:47:42.295246+00'),
	(271, 'wagtailusers', '0009_userprofile_verbose_name_plural', '2026-11-28 03:47:42.364462+00'),
	(272, 'wagtailusers', '0010_userprofile_updated_comments_notifications', '2026-11-28 03:47:42.431344+00'),
	(273, 'wagtailusers', '0011_userprofile_dismissibles', '2026-11-28 03:47:42.550503+00'),
	(274, 'wagtailusers', '0012_userprofile_theme', '2026-11-28 03:47:42.632358+00'),
	(275, 'wagtailusers', '0013_userprofile_density', '2026-11-28 03:47:43.352332+00'),
	(276, 'wagtailusers', '0014_userprofile_contrast', '2026-11-28 03:47:43.405491+00'),
	(277, 'wagtailusers', '0015_userprofile_keyboard_shortcuts', '2026-11-28 03:47:43.483405+00'),
	(278, 'wagtailimages', '0001_squashed_0021', '2026-11-28 03:47:43.49559+00'),
	(279, 'wagtailcore', '0001_squashed_0016_change_page_url_path_to_text_field', '2026-11-28 03:47:43.498495+00');


--
-- Data for Name: django_session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: fields_fieldrule; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: journal_event; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: journal_seal; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_articlefeedback; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_articlepage; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_articleview; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_categorypage; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_helphome; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_incident; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_incidentupdate; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_indexedarticle; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_indexedpassage; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_indexversion; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_listpage; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_meaning; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_meaningwords; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_pagenumber; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_passagevector; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: limits_bucket; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: mfa_authenticator; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: people_agent; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: people_agent_teams; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: people_channelidentity; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: people_contact; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: people_customer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: people_emaillink; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: people_identitykey; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: people_reveal; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: people_spenttoken; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: people_subscription; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: people_team; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: people_user; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: people_user_groups; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: people_user_user_permissions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: portal_brand; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: procrastinate_events; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: procrastinate_jobs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: procrastinate_periodic_defers; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: procrastinate_workers; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: routing_businesshours; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: routing_offer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: routing_queue; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: routing_queueentry; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: simple_translation_simpletranslation; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: taggit_tag; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: taggit_taggeditem; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: usersessions_usersession; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailadmin_admin; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailadmin_editingsession; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailadmin_formstate; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_apitoken; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_collection; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wagtailcore_collection VALUES
	(1, '0001', 1, 0, 'Root');


--
-- Data for Name: wagtailcore_collectionviewrestriction; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_collectionviewrestriction_groups; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_comment; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_commentreply; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_groupapprovaltask; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wagtailcore_groupapprovaltask VALUES
	(1);


--
-- Data for Name: wagtailcore_groupapprovaltask_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wagtailcore_groupapprovaltask_groups VALUES
	(1, 1, 1);


--
-- Data for Name: wagtailcore_groupcollectionpermission; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wagtailcore_groupcollectionpermission VALUES
	(1, 1, 1, 110),
	(2, 1, 2, 110),
	(3, 1, 1, 111),
	(4, 1, 2, 111),
	(5, 1, 1, 113),
	(6, 1, 2, 113),
	(7, 1, 1, 114),
	(8, 1, 2, 114),
	(9, 1, 1, 115),
	(10, 1, 2, 115),
	(11, 1, 1, 117),
	(12, 1, 2, 117);


--
-- Data for Name: wagtailcore_grouppagepermission; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wagtailcore_grouppagepermission VALUES
	(1, 1, 1, 69),
	(2, 1, 1, 70),
	(3, 1, 1, 75),
	(4, 2, 1, 69),
	(5, 2, 1, 70),
	(6, 1, 1, 74),
	(7, 1, 1, 76);


--
-- Data for Name: wagtailcore_groupsitepermission; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_locale; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wagtailcore_locale VALUES
	(1, 'en');


--
-- Data for Name: wagtailcore_modellogentry; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_page; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wagtailcore_page VALUES
	(1, '0001', 1, 1, 'Root', 'root', true, false, '/', '', false, '', NULL, NULL, false, 1, NULL, false, NULL, NULL, NULL, NULL, 'Root', NULL, NULL, '3eb59c95-c216-4144-8d46-503dd23a785c', 1, NULL, NULL),
	(2, '00010001', 2, 0, 'Welcome to your new Wagtail site!', 'home', true, false, '/home/', '', false, '', NULL, NULL, false, 1, NULL, false, NULL, NULL, NULL, NULL, 'Welcome to your new Wagtail site!', NULL, NULL, '99bdf4ac-22db-4f79-8b89-f4e1fecd4cba', 1, NULL, NULL);


--
-- Data for Name: wagtailcore_pagelogentry; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_pagesubscription; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_pageviewrestriction; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_pageviewrestriction_groups; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_referenceindex; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_revision; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_site; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wagtailcore_site VALUES
	(1, 'localhost', 80, true, 2, '');


--
-- Data for Name: wagtailcore_task; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wagtailcore_task VALUES
	(1, 'Moderators approval', true, 2);


--
-- Data for Name: wagtailcore_taskstate; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_uploadedfile; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_workflow; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wagtailcore_workflow VALUES
	(1, 'Moderators approval', true);


--
-- Data for Name: wagtailcore_workflowcontenttype; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_workflowpage; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wagtailcore_workflowpage VALUES
	(1, 1);


--
-- Data for Name: wagtailcore_workflowstate; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_workflowtask; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wagtailcore_workflowtask VALUES
	(1, 0, 1, 1);


--
-- Data for Name: wagtaildocs_document; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailimages_image; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailimages_rendition; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailredirects_redirect; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailsearch_indexentry; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailusers_userprofile; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: account_emailaddress_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 1, false);


--
-- Name: account_emailconfirmation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, false);


--
-- Name: assistant_answer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.assistant_answer_id_seq', 1, false);


--
-- Name: auth_group_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.auth_group_id_seq', 2, true);


--
-- Name: auth_group_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 18, true);


--
-- Name: auth_permission_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.auth_permission_id_seq', 400, true);


--
-- Name: channels_allowedorigin_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.channels_allowedorigin_id_seq', 1, false);


--
-- Name: conversations_attachment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.conversations_attachment_id_seq', 1, false);


--
-- Name: conversations_cannedreply_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.conversations_cannedreply_id_seq', 1, false);


--
-- Name: conversations_closure_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.conversations_closure_id_seq', 1, false);


--
-- Name: conversations_conversation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.conversations_conversation_id_seq', 1, false);


--
-- Name: conversations_inbox_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.conversations_inbox_id_seq', 1, false);


--
-- Name: conversations_incidentlink_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.conversations_incidentlink_id_seq', 1, false);


--
-- Name: conversations_invitation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.conversations_invitation_id_seq', 1, false);


--
-- Name: conversations_message_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.conversations_message_id_seq', 1, false);


--
-- Name: conversations_rating_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.conversations_rating_id_seq', 1, false);


--
-- Name: conversations_token_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.conversations_token_id_seq', 1, false);


--
-- Name: conversations_transfercode_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.conversations_transfercode_id_seq', 1, false);


--
-- Name: conversations_view_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.conversations_view_id_seq', 1, false);


--
-- Name: desk_demosignin_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.desk_demosignin_id_seq', 1, false);


--
-- Name: django_content_type_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.django_content_type_id_seq', 100, true);


--
-- Name: django_migrations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.django_migrations_id_seq', 279, true);


--
-- Name: fields_fieldrule_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.fields_fieldrule_id_seq', 1, false);


--
-- Name: journal_event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.journal_event_id_seq', 1, false);


--
-- Name: journal_seal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.journal_seal_id_seq', 1, false);


--
-- Name: knowledge_articlefeedback_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_articlefeedback_id_seq', 1, false);


--
-- Name: knowledge_articlenumber_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_articlenumber_id_seq', 2000, false);


--
-- Name: knowledge_articleview_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_articleview_id_seq', 1, false);


--
-- Name: knowledge_incident_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_incident_id_seq', 1, false);


--
-- Name: knowledge_incidentupdate_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_incidentupdate_id_seq', 1, false);


--
-- Name: knowledge_indexedarticle_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_indexedarticle_id_seq', 1, false);


--
-- Name: knowledge_indexedpassage_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_indexedpassage_id_seq', 1, false);


--
-- Name: knowledge_indexversion_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_indexversion_id_seq', 1, false);


--
-- Name: knowledge_meaning_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_meaning_id_seq', 1, false);


--
-- Name: knowledge_meaningwords_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_meaningwords_id_seq', 1, false);


--
-- Name: knowledge_passagevector_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_passagevector_id_seq', 1, false);


--
-- Name: limits_bucket_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.limits_bucket_id_seq', 1, false);


--
-- Name: mfa_authenticator_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 1, false);


--
-- Name: people_agent_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.people_agent_id_seq', 1, false);


--
-- Name: people_agent_teams_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.people_agent_teams_id_seq', 1, false);


--
-- Name: people_channelidentity_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.people_channelidentity_id_seq', 1, false);


--
-- Name: people_contact_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.people_contact_id_seq', 1, false);


--
-- Name: people_customer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.people_customer_id_seq', 1, false);


--
-- Name: people_emaillink_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.people_emaillink_id_seq', 1, false);


--
-- Name: people_identitykey_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.people_identitykey_id_seq', 1, false);


--
-- Name: people_reveal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.people_reveal_id_seq', 1, false);


--
-- Name: people_spenttoken_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.people_spenttoken_id_seq', 1, false);


--
-- Name: people_subscription_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.people_subscription_id_seq', 1, false);


--
-- Name: people_team_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.people_team_id_seq', 1, false);


--
-- Name: people_user_groups_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.people_user_groups_id_seq', 1, false);


--
-- Name: people_user_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.people_user_id_seq', 1, false);


--
-- Name: people_user_user_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.people_user_user_permissions_id_seq', 1, false);


--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_events_id_seq', 1, false);


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_jobs_id_seq', 1, false);


--
-- Name: procrastinate_periodic_defers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_periodic_defers_id_seq', 1, false);


--
-- Name: procrastinate_workers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_workers_id_seq', 1, false);


--
-- Name: routing_businesshours_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.routing_businesshours_id_seq', 1, false);


--
-- Name: routing_offer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.routing_offer_id_seq', 1, false);


--
-- Name: routing_queue_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.routing_queue_id_seq', 1, false);


--
-- Name: routing_queueentry_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.routing_queueentry_id_seq', 1, false);


--
-- Name: simple_translation_simpletranslation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.simple_translation_simpletranslation_id_seq', 1, false);


--
-- Name: taggit_tag_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.taggit_tag_id_seq', 1, false);


--
-- Name: taggit_taggeditem_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.taggit_taggeditem_id_seq', 1, false);


--
-- Name: usersessions_usersession_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.usersessions_usersession_id_seq', 1, false);


--
-- Name: wagtailadmin_admin_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailadmin_admin_id_seq', 1, false);


--
-- Name: wagtailadmin_editingsession_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailadmin_editingsession_id_seq', 1, false);


--
-- Name: wagtailadmin_formstate_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailadmin_formstate_id_seq', 1, false);


--
-- Name: wagtailcore_apitoken_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_apitoken_id_seq', 1, false);


--
-- Name: wagtailcore_collection_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_collection_id_seq', 1, true);


--
-- Name: wagtailcore_collectionviewrestriction_groups_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_collectionviewrestriction_groups_id_seq', 1, false);


--
-- Name: wagtailcore_collectionviewrestriction_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_collectionviewrestriction_id_seq', 1, false);


--
-- Name: wagtailcore_comment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_comment_id_seq', 1, false);


--
-- Name: wagtailcore_commentreply_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_commentreply_id_seq', 1, false);


--
-- Name: wagtailcore_groupapprovaltask_groups_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_groupapprovaltask_groups_id_seq', 1, true);


--
-- Name: wagtailcore_groupcollectionpermission_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_groupcollectionpermission_id_seq', 12, true);


--
-- Name: wagtailcore_grouppagepermission_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_grouppagepermission_id_seq', 7, true);


--
-- Name: wagtailcore_groupsitepermission_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_groupsitepermission_id_seq', 1, false);


--
-- Name: wagtailcore_locale_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_locale_id_seq', 1, true);


--
-- Name: wagtailcore_modellogentry_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_modellogentry_id_seq', 1, false);


--
-- Name: wagtailcore_page_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_page_id_seq', 2, true);


--
-- Name: wagtailcore_pagelogentry_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_pagelogentry_id_seq', 1, false);


--
-- Name: wagtailcore_pagerevision_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_pagerevision_id_seq', 1, false);


--
-- Name: wagtailcore_pagesubscription_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_pagesubscription_id_seq', 1, false);


--
-- Name: wagtailcore_pageviewrestriction_groups_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_pageviewrestriction_groups_id_seq', 1, false);


--
-- Name: wagtailcore_pageviewrestriction_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_pageviewrestriction_id_seq', 1, false);


--
-- Name: wagtailcore_referenceindex_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_referenceindex_id_seq', 1, false);


--
-- Name: wagtailcore_site_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_site_id_seq', 1, true);


--
-- Name: wagtailcore_task_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_task_id_seq', 1, true);


--
-- Name: wagtailcore_taskstate_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_taskstate_id_seq', 1, false);


--
-- Name: wagtailcore_uploadedfile_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_uploadedfile_id_seq', 1, false);


--
-- Name: wagtailcore_workflow_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_workflow_id_seq', 1, true);


--
-- Name: wagtailcore_workflowstate_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_workflowstate_id_seq', 1, false);


--
-- Name: wagtailcore_workflowtask_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_workflowtask_id_seq', 1, true);


--
-- Name: wagtaildocs_document_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtaildocs_document_id_seq', 1, false);


--
-- Name: wagtailimages_image_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailimages_image_id_seq', 1, false);


--
-- Name: wagtailimages_rendition_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailimages_rendition_id_seq', 1, false);


--
-- Name: wagtailredirects_redirect_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailredirects_redirect_id_seq', 1, false);


--
-- Name: wagtailsearch_indexentry_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailsearch_indexentry_id_seq', 1, false);


--
-- Name: wagtailusers_userprofile_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailusers_userprofile_id_seq', 1, false);


--
-- Name: account_emailaddress account_emailaddress_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);


--
-- Name: account_emailaddress account_emailaddress_user_id_email_987c8728_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);


--
-- Name: account_emailconfirmation account_emailconfirmation_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);


--
-- Name: account_emailconfirmation account_emailconfirmation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);


--
-- Name: knowledge_articleview article_views_once_a_day; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_articleview
    ADD CONSTRAINT article_views_once_a_day UNIQUE (article_id, day);


--
-- Name: assistant_answer assistant_answer_message_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assistant_answer
    ADD CONSTRAINT assistant_answer_message_id_key UNIQUE (message_id);


--
-- Name: assistant_answer assistant_answer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assistant_answer
    ADD CONSTRAINT assistant_answer_pkey PRIMARY KEY (id);


--
-- Name: auth_group auth_group_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);


--
-- Name: auth_group_permissions auth_group_permissions_group_id_permission_id_0cd325b0_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);


--
-- Name: auth_group_permissions auth_group_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);


--
-- Name: auth_group auth_group_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);


--
-- Name: auth_permission auth_permission_content_type_id_codename_01ab375a_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);


--
-- Name: auth_permission auth_permission_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);


--
-- Name: limits_bucket bucket_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.limits_bucket
    ADD CONSTRAINT bucket_once UNIQUE (name, key);


--
-- Name: conversations_cannedreply canned_reply_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_cannedreply
    ADD CONSTRAINT canned_reply_once UNIQUE (shortcut, language);


--
-- Name: channels_allowedorigin channels_allowedorigin_origin_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.channels_allowedorigin
    ADD CONSTRAINT channels_allowedorigin_origin_key UNIQUE (origin);


--
-- Name: channels_allowedorigin channels_allowedorigin_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.channels_allowedorigin
    ADD CONSTRAINT channels_allowedorigin_pkey PRIMARY KEY (id);


--
-- Name: people_contact contact_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_contact
    ADD CONSTRAINT contact_once UNIQUE (customer_id, kind, value);


--
-- Name: conversations_attachment conversations_attachment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_attachment
    ADD CONSTRAINT conversations_attachment_pkey PRIMARY KEY (id);


--
-- Name: conversations_attachment conversations_attachment_public_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_attachment
    ADD CONSTRAINT conversations_attachment_public_id_key UNIQUE (public_id);


--
-- Name: conversations_cannedreply conversations_cannedreply_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_cannedreply
    ADD CONSTRAINT conversations_cannedreply_pkey PRIMARY KEY (id);


--
-- Name: conversations_closure conversations_closure_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_closure
    ADD CONSTRAINT conversations_closure_pkey PRIMARY KEY (id);


--
-- Name: conversations_conversation conversations_conversation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_conversation
    ADD CONSTRAINT conversations_conversation_pkey PRIMARY KEY (id);


--
-- Name: conversations_conversation conversations_conversation_public_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_conversation
    ADD CONSTRAINT conversations_conversation_public_id_key UNIQUE (public_id);


--
-- Name: conversations_inbox conversations_inbox_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_inbox
    ADD CONSTRAINT conversations_inbox_pkey PRIMARY KEY (id);


--
-- Name: conversations_inbox conversations_inbox_public_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_inbox
    ADD CONSTRAINT conversations_inbox_public_id_key UNIQUE (public_id);


--
-- Name: conversations_incidentlink conversations_incidentlink_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_incidentlink
    ADD CONSTRAINT conversations_incidentlink_pkey PRIMARY KEY (id);


--
-- Name: conversations_invitation conversations_invitation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_invitation
    ADD CONSTRAINT conversations_invitation_pkey PRIMARY KEY (id);


--
-- Name: conversations_message conversations_message_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_message
    ADD CONSTRAINT conversations_message_pkey PRIMARY KEY (id);


--
-- Name: conversations_message conversations_message_public_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_message
    ADD CONSTRAINT conversations_message_public_id_key UNIQUE (public_id);


--
-- Name: conversations_rating conversations_rating_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_rating
    ADD CONSTRAINT conversations_rating_pkey PRIMARY KEY (id);


--
-- Name: conversations_token conversations_token_digest_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_token
    ADD CONSTRAINT conversations_token_digest_key UNIQUE (digest);


--
-- Name: conversations_token conversations_token_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_token
    ADD CONSTRAINT conversations_token_pkey PRIMARY KEY (id);


--
-- Name: conversations_transfercode conversations_transfercode_digest_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_transfercode
    ADD CONSTRAINT conversations_transfercode_digest_key UNIQUE (digest);


--
-- Name: conversations_transfercode conversations_transfercode_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_transfercode
    ADD CONSTRAINT conversations_transfercode_pkey PRIMARY KEY (id);


--
-- Name: conversations_view conversations_view_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_view
    ADD CONSTRAINT conversations_view_pkey PRIMARY KEY (id);


--
-- Name: desk_demosignin desk_demosignin_digest_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_demosignin
    ADD CONSTRAINT desk_demosignin_digest_key UNIQUE (digest);


--
-- Name: desk_demosignin desk_demosignin_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_demosignin
    ADD CONSTRAINT desk_demosignin_pkey PRIMARY KEY (id);


--
-- Name: django_content_type django_content_type_app_label_model_76bd3d3b_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);


--
-- Name: django_content_type django_content_type_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);


--
-- Name: django_migrations django_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);


--
-- Name: django_session django_session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);


--
-- Name: journal_event event_once_per_seq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_event
    ADD CONSTRAINT event_once_per_seq UNIQUE (stream, seq);


--
-- Name: fields_fieldrule fields_fieldrule_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fields_fieldrule
    ADD CONSTRAINT fields_fieldrule_name_key UNIQUE (name);


--
-- Name: fields_fieldrule fields_fieldrule_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fields_fieldrule
    ADD CONSTRAINT fields_fieldrule_pkey PRIMARY KEY (id);


--
-- Name: people_channelidentity identity_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_channelidentity
    ADD CONSTRAINT identity_once UNIQUE (kind, external_id);


--
-- Name: conversations_incidentlink incident_link_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_incidentlink
    ADD CONSTRAINT incident_link_once UNIQUE (conversation_id, incident_id);


--
-- Name: conversations_invitation invitation_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_invitation
    ADD CONSTRAINT invitation_once UNIQUE (conversation_id, agent_id);


--
-- Name: journal_event journal_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_event
    ADD CONSTRAINT journal_event_pkey PRIMARY KEY (id);


--
-- Name: journal_seal journal_seal_last_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_seal
    ADD CONSTRAINT journal_seal_last_key UNIQUE (last);


--
-- Name: journal_seal journal_seal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_seal
    ADD CONSTRAINT journal_seal_pkey PRIMARY KEY (id);


--
-- Name: knowledge_articlefeedback knowledge_articlefeedback_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_articlefeedback
    ADD CONSTRAINT knowledge_articlefeedback_pkey PRIMARY KEY (id);


--
-- Name: knowledge_pagenumber knowledge_articlenumber_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_pagenumber
    ADD CONSTRAINT knowledge_articlenumber_pkey PRIMARY KEY (id);


--
-- Name: knowledge_pagenumber knowledge_articlenumber_translation_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_pagenumber
    ADD CONSTRAINT knowledge_articlenumber_translation_key_key UNIQUE (translation_key);


--
-- Name: knowledge_articlepage knowledge_articlepage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_articlepage
    ADD CONSTRAINT knowledge_articlepage_pkey PRIMARY KEY (page_ptr_id);


--
-- Name: knowledge_articleview knowledge_articleview_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_articleview
    ADD CONSTRAINT knowledge_articleview_pkey PRIMARY KEY (id);


--
-- Name: knowledge_categorypage knowledge_categorypage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_categorypage
    ADD CONSTRAINT knowledge_categorypage_pkey PRIMARY KEY (page_ptr_id);


--
-- Name: knowledge_helphome knowledge_helphome_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_helphome
    ADD CONSTRAINT knowledge_helphome_pkey PRIMARY KEY (page_ptr_id);


--
-- Name: knowledge_incident knowledge_incident_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_incident
    ADD CONSTRAINT knowledge_incident_pkey PRIMARY KEY (id);


--
-- Name: knowledge_incidentupdate knowledge_incidentupdate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_incidentupdate
    ADD CONSTRAINT knowledge_incidentupdate_pkey PRIMARY KEY (id);


--
-- Name: knowledge_indexedarticle knowledge_indexedarticle_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_indexedarticle
    ADD CONSTRAINT knowledge_indexedarticle_pkey PRIMARY KEY (id);


--
-- Name: knowledge_indexedpassage knowledge_indexedpassage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_indexedpassage
    ADD CONSTRAINT knowledge_indexedpassage_pkey PRIMARY KEY (id);


--
-- Name: knowledge_indexversion knowledge_indexversion_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_indexversion
    ADD CONSTRAINT knowledge_indexversion_pkey PRIMARY KEY (id);


--
-- Name: knowledge_listpage knowledge_listpage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_listpage
    ADD CONSTRAINT knowledge_listpage_pkey PRIMARY KEY (page_ptr_id);


--
-- Name: knowledge_meaning knowledge_meaning_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_meaning
    ADD CONSTRAINT knowledge_meaning_name_key UNIQUE (name);


--
-- Name: knowledge_meaning knowledge_meaning_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_meaning
    ADD CONSTRAINT knowledge_meaning_pkey PRIMARY KEY (id);


--
-- Name: knowledge_meaningwords knowledge_meaningwords_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_meaningwords
    ADD CONSTRAINT knowledge_meaningwords_pkey PRIMARY KEY (id);


--
-- Name: knowledge_passagevector knowledge_passagevector_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_passagevector
    ADD CONSTRAINT knowledge_passagevector_pkey PRIMARY KEY (id);


--
-- Name: limits_bucket limits_bucket_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.limits_bucket
    ADD CONSTRAINT limits_bucket_pkey PRIMARY KEY (id);


--
-- Name: conversations_message message_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_message
    ADD CONSTRAINT message_once UNIQUE (inbox_id, dedupe_key);


--
-- Name: mfa_authenticator mfa_authenticator_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);


--
-- Name: knowledge_meaningwords one_list_a_meaning_and_language; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_meaningwords
    ADD CONSTRAINT one_list_a_meaning_and_language UNIQUE (meaning_id, language);


--
-- Name: knowledge_indexedpassage one_passage_a_place; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_indexedpassage
    ADD CONSTRAINT one_passage_a_place UNIQUE (article_id, kind, "position");


--
-- Name: knowledge_indexedarticle one_row_an_article_and_language; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_indexedarticle
    ADD CONSTRAINT one_row_an_article_and_language UNIQUE (article, language);


--
-- Name: knowledge_passagevector one_vector_a_text_and_model; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_passagevector
    ADD CONSTRAINT one_vector_a_text_and_model UNIQUE (digest, model);


--
-- Name: people_agent people_agent_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_agent
    ADD CONSTRAINT people_agent_pkey PRIMARY KEY (id);


--
-- Name: people_agent people_agent_staff_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_agent
    ADD CONSTRAINT people_agent_staff_number_key UNIQUE (staff_number);


--
-- Name: people_agent_teams people_agent_teams_agent_id_team_id_da530545_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_agent_teams
    ADD CONSTRAINT people_agent_teams_agent_id_team_id_da530545_uniq UNIQUE (agent_id, team_id);


--
-- Name: people_agent_teams people_agent_teams_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_agent_teams
    ADD CONSTRAINT people_agent_teams_pkey PRIMARY KEY (id);


--
-- Name: people_agent people_agent_user_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_agent
    ADD CONSTRAINT people_agent_user_id_key UNIQUE (user_id);


--
-- Name: people_channelidentity people_channelidentity_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_channelidentity
    ADD CONSTRAINT people_channelidentity_pkey PRIMARY KEY (id);


--
-- Name: people_contact people_contact_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_contact
    ADD CONSTRAINT people_contact_pkey PRIMARY KEY (id);


--
-- Name: people_customer people_customer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_customer
    ADD CONSTRAINT people_customer_pkey PRIMARY KEY (id);


--
-- Name: people_customer people_customer_public_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_customer
    ADD CONSTRAINT people_customer_public_id_key UNIQUE (public_id);


--
-- Name: people_emaillink people_emaillink_digest_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_emaillink
    ADD CONSTRAINT people_emaillink_digest_key UNIQUE (digest);


--
-- Name: people_emaillink people_emaillink_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_emaillink
    ADD CONSTRAINT people_emaillink_pkey PRIMARY KEY (id);


--
-- Name: people_identitykey people_identitykey_kid_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_identitykey
    ADD CONSTRAINT people_identitykey_kid_key UNIQUE (kid);


--
-- Name: people_identitykey people_identitykey_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_identitykey
    ADD CONSTRAINT people_identitykey_pkey PRIMARY KEY (id);


--
-- Name: people_reveal people_reveal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_reveal
    ADD CONSTRAINT people_reveal_pkey PRIMARY KEY (id);


--
-- Name: people_spenttoken people_spenttoken_jti_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_spenttoken
    ADD CONSTRAINT people_spenttoken_jti_key UNIQUE (jti);


--
-- Name: people_spenttoken people_spenttoken_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_spenttoken
    ADD CONSTRAINT people_spenttoken_pkey PRIMARY KEY (id);


--
-- Name: people_subscription people_subscription_digest_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_subscription
    ADD CONSTRAINT people_subscription_digest_key UNIQUE (digest);


--
-- Name: people_subscription people_subscription_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_subscription
    ADD CONSTRAINT people_subscription_pkey PRIMARY KEY (id);


--
-- Name: people_team people_team_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_team
    ADD CONSTRAINT people_team_name_key UNIQUE (name);


--
-- Name: people_team people_team_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_team
    ADD CONSTRAINT people_team_pkey PRIMARY KEY (id);


--
-- Name: people_user people_user_email_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_user
    ADD CONSTRAINT people_user_email_key UNIQUE (email);


--
-- Name: people_user_groups people_user_groups_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_user_groups
    ADD CONSTRAINT people_user_groups_pkey PRIMARY KEY (id);


--
-- Name: people_user_groups people_user_groups_user_id_group_id_60378d34_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_user_groups
    ADD CONSTRAINT people_user_groups_user_id_group_id_60378d34_uniq UNIQUE (user_id, group_id);


--
-- Name: people_user people_user_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_user
    ADD CONSTRAINT people_user_pkey PRIMARY KEY (id);


--
-- Name: people_user_user_permissions people_user_user_permiss_user_id_permission_id_a7ac6748_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_user_user_permissions
    ADD CONSTRAINT people_user_user_permiss_user_id_permission_id_a7ac6748_uniq UNIQUE (user_id, permission_id);


--
-- Name: people_user_user_permissions people_user_user_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_user_user_permissions
    ADD CONSTRAINT people_user_user_permissions_pkey PRIMARY KEY (id);


--
-- Name: portal_brand portal_brand_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.portal_brand
    ADD CONSTRAINT portal_brand_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_events procrastinate_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_jobs procrastinate_jobs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_periodic_defers procrastinate_periodic_defers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_periodic_defers procrastinate_periodic_defers_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_unique UNIQUE (task_name, periodic_id, defer_timestamp);


--
-- Name: procrastinate_workers procrastinate_workers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_workers
    ADD CONSTRAINT procrastinate_workers_pkey PRIMARY KEY (id);


--
-- Name: conversations_rating rating_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_rating
    ADD CONSTRAINT rating_once UNIQUE NULLS NOT DISTINCT (conversation_id, agent_id);


--
-- Name: routing_businesshours routing_businesshours_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.routing_businesshours
    ADD CONSTRAINT routing_businesshours_name_key UNIQUE (name);


--
-- Name: routing_businesshours routing_businesshours_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.routing_businesshours
    ADD CONSTRAINT routing_businesshours_pkey PRIMARY KEY (id);


--
-- Name: routing_offer routing_offer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.routing_offer
    ADD CONSTRAINT routing_offer_pkey PRIMARY KEY (id);


--
-- Name: routing_queue routing_queue_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.routing_queue
    ADD CONSTRAINT routing_queue_pkey PRIMARY KEY (id);


--
-- Name: routing_queue routing_queue_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.routing_queue
    ADD CONSTRAINT routing_queue_slug_key UNIQUE (slug);


--
-- Name: routing_queueentry routing_queueentry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.routing_queueentry
    ADD CONSTRAINT routing_queueentry_pkey PRIMARY KEY (id);


--
-- Name: simple_translation_simpletranslation simple_translation_simpletranslation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.simple_translation_simpletranslation
    ADD CONSTRAINT simple_translation_simpletranslation_pkey PRIMARY KEY (id);


--
-- Name: people_subscription subscription_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_subscription
    ADD CONSTRAINT subscription_once UNIQUE (topic, mailbox);


--
-- Name: taggit_tag taggit_tag_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.taggit_tag
    ADD CONSTRAINT taggit_tag_name_key UNIQUE (name);


--
-- Name: taggit_tag taggit_tag_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.taggit_tag
    ADD CONSTRAINT taggit_tag_pkey PRIMARY KEY (id);


--
-- Name: taggit_tag taggit_tag_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.taggit_tag
    ADD CONSTRAINT taggit_tag_slug_key UNIQUE (slug);


--
-- Name: taggit_taggeditem taggit_taggeditem_content_type_id_object_id_tag_id_4bb97a8e_uni; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_content_type_id_object_id_tag_id_4bb97a8e_uni UNIQUE (content_type_id, object_id, tag_id);


--
-- Name: taggit_taggeditem taggit_taggeditem_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_grouppagepermission unique_permission; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT unique_permission UNIQUE (group_id, page_id, permission_id);


--
-- Name: usersessions_usersession usersessions_usersession_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_pkey PRIMARY KEY (id);


--
-- Name: usersessions_usersession usersessions_usersession_session_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_session_key_key UNIQUE (session_key);


--
-- Name: wagtailadmin_admin wagtailadmin_admin_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailadmin_admin
    ADD CONSTRAINT wagtailadmin_admin_pkey PRIMARY KEY (id);


--
-- Name: wagtailadmin_editingsession wagtailadmin_editingsession_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editingsession_pkey PRIMARY KEY (id);


--
-- Name: wagtailadmin_formstate wagtailadmin_formstate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formstate_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_apitoken wagtailcore_apitoken_key_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_apitoken
    ADD CONSTRAINT wagtailcore_apitoken_key_hash_key UNIQUE (key_hash);


--
-- Name: wagtailcore_apitoken wagtailcore_apitoken_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_apitoken
    ADD CONSTRAINT wagtailcore_apitoken_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_collection wagtailcore_collection_path_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_collection
    ADD CONSTRAINT wagtailcore_collection_path_key UNIQUE (path);


--
-- Name: wagtailcore_collection wagtailcore_collection_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_collection
    ADD CONSTRAINT wagtailcore_collection_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_collectionviewrestriction_groups wagtailcore_collectionvi_collectionviewrestrictio_988995ae_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collectionvi_collectionviewrestrictio_988995ae_uniq UNIQUE (collectionviewrestriction_id, group_id);


--
-- Name: wagtailcore_collectionviewrestriction_groups wagtailcore_collectionviewrestriction_groups_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collectionviewrestriction_groups_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_collectionviewrestriction wagtailcore_collectionviewrestriction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction
    ADD CONSTRAINT wagtailcore_collectionviewrestriction_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_comment wagtailcore_comment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_commentreply wagtailcore_commentreply_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentreply_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_groupapprovaltask_groups wagtailcore_groupapprova_groupapprovaltask_id_gro_bb5ee7eb_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapprova_groupapprovaltask_id_gro_bb5ee7eb_uniq UNIQUE (groupapprovaltask_id, group_id);


--
-- Name: wagtailcore_groupapprovaltask_groups wagtailcore_groupapprovaltask_groups_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapprovaltask_groups_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_groupapprovaltask wagtailcore_groupapprovaltask_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupapprovaltask
    ADD CONSTRAINT wagtailcore_groupapprovaltask_pkey PRIMARY KEY (task_ptr_id);


--
-- Name: wagtailcore_groupcollectionpermission wagtailcore_groupcollect_group_id_collection_id_p_a21cefe9_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcollect_group_id_collection_id_p_a21cefe9_uniq UNIQUE (group_id, collection_id, permission_id);


--
-- Name: wagtailcore_groupcollectionpermission wagtailcore_groupcollectionpermission_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcollectionpermission_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_grouppagepermission wagtailcore_grouppagepermission_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppagepermission_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_groupsitepermission wagtailcore_groupsiteper_group_id_site_id_permiss_a58ee30d_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsiteper_group_id_site_id_permiss_a58ee30d_uniq UNIQUE (group_id, site_id, permission_id);


--
-- Name: wagtailcore_groupsitepermission wagtailcore_groupsitepermission_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsitepermission_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_locale wagtailcore_locale_language_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_locale
    ADD CONSTRAINT wagtailcore_locale_language_code_key UNIQUE (language_code);


--
-- Name: wagtailcore_locale wagtailcore_locale_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_locale
    ADD CONSTRAINT wagtailcore_locale_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_modellogentry wagtailcore_modellogentry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_modellogentry
    ADD CONSTRAINT wagtailcore_modellogentry_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_page wagtailcore_page_path_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_path_key UNIQUE (path);


--
-- Name: wagtailcore_page wagtailcore_page_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_page wagtailcore_page_translation_key_locale_id_9b041bad_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_translation_key_locale_id_9b041bad_uniq UNIQUE (translation_key, locale_id);


--
-- Name: wagtailcore_pagelogentry wagtailcore_pagelogentry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pagelogentry
    ADD CONSTRAINT wagtailcore_pagelogentry_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_revision wagtailcore_pagerevision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_pagerevision_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_pagesubscription wagtailcore_pagesubscription_page_id_user_id_0cef73ed_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubscription_page_id_user_id_0cef73ed_uniq UNIQUE (page_id, user_id);


--
-- Name: wagtailcore_pagesubscription wagtailcore_pagesubscription_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubscription_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_pageviewrestriction_groups wagtailcore_pageviewrest_pageviewrestriction_id_g_d23f80bb_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageviewrest_pageviewrestriction_id_g_d23f80bb_uniq UNIQUE (pageviewrestriction_id, group_id);


--
-- Name: wagtailcore_pageviewrestriction_groups wagtailcore_pageviewrestriction_groups_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageviewrestriction_groups_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_pageviewrestriction wagtailcore_pageviewrestriction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pageviewrestriction
    ADD CONSTRAINT wagtailcore_pageviewrestriction_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_referenceindex wagtailcore_referenceind_base_content_type_id_obj_9e6ccd6a_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenceind_base_content_type_id_obj_9e6ccd6a_uniq UNIQUE (base_content_type_id, object_id, to_content_type_id, to_object_id, content_path_hash);


--
-- Name: wagtailcore_referenceindex wagtailcore_referenceindex_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenceindex_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_site wagtailcore_site_hostname_port_2c626d70_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_hostname_port_2c626d70_uniq UNIQUE (hostname, port);


--
-- Name: wagtailcore_site wagtailcore_site_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_task wagtailcore_task_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_task
    ADD CONSTRAINT wagtailcore_task_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_taskstate wagtailcore_taskstate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstate_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_uploadedfile wagtailcore_uploadedfile_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploadedfile_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_workflow wagtailcore_workflow_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflow
    ADD CONSTRAINT wagtailcore_workflow_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_workflowcontenttype wagtailcore_workflowcontenttype_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflowcontenttype_pkey PRIMARY KEY (content_type_id);


--
-- Name: wagtailcore_workflowpage wagtailcore_workflowpage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflowpage_pkey PRIMARY KEY (page_id);


--
-- Name: wagtailcore_workflowstate wagtailcore_workflowstate_current_task_state_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflowstate_current_task_state_id_key UNIQUE (current_task_state_id);


--
-- Name: wagtailcore_workflowstate wagtailcore_workflowstate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflowstate_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_workflowtask wagtailcore_workflowtask_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflowtask_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_workflowtask wagtailcore_workflowtask_workflow_id_task_id_4ec7a62b_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflowtask_workflow_id_task_id_4ec7a62b_uniq UNIQUE (workflow_id, task_id);


--
-- Name: wagtaildocs_document wagtaildocs_document_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_pkey PRIMARY KEY (id);


--
-- Name: wagtailimages_image wagtailimages_image_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_pkey PRIMARY KEY (id);


--
-- Name: wagtailimages_rendition wagtailimages_rendition_image_id_filter_spec_foc_323c8fe0_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendition_image_id_filter_spec_foc_323c8fe0_uniq UNIQUE (image_id, filter_spec, focal_point_key);


--
-- Name: wagtailimages_rendition wagtailimages_rendition_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendition_pkey PRIMARY KEY (id);


--
-- Name: wagtailredirects_redirect wagtailredirects_redirect_old_path_site_id_783622d7_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailredirects_redirect
    ADD CONSTRAINT wagtailredirects_redirect_old_path_site_id_783622d7_uniq UNIQUE (old_path, site_id);


--
-- Name: wagtailredirects_redirect wagtailredirects_redirect_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailredirects_redirect
    ADD CONSTRAINT wagtailredirects_redirect_pkey PRIMARY KEY (id);


--
-- Name: wagtailsearch_indexentry wagtailsearch_indexentry_content_type_id_object_i_bcd7ba73_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailsearch_indexentry
    ADD CONSTRAINT wagtailsearch_indexentry_content_type_id_object_i_bcd7ba73_uniq UNIQUE (content_type_id, object_id);


--
-- Name: wagtailsearch_indexentry wagtailsearch_indexentry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailsearch_indexentry
    ADD CONSTRAINT wagtailsearch_indexentry_pkey PRIMARY KEY (id);


--
-- Name: wagtailusers_userprofile wagtailusers_userprofile_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_pkey PRIMARY KEY (id);


--
-- Name: wagtailusers_userprofile wagtailusers_userprofile_user_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_user_id_key UNIQUE (user_id);


--
-- Name: account_emailaddress_email_03be32b2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);


--
-- Name: account_emailaddress_email_03be32b2_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);


--
-- Name: account_emailaddress_user_id_2c513194; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);


--
-- Name: account_emailconfirmation_email_address_id_5b7f8c58; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);


--
-- Name: account_emailconfirmation_key_f43612bd_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);


--
-- Name: answer_conversation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX answer_conversation ON public.assistant_answer USING btree (conversation_id, id);


--
-- Name: article_feedback_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_feedback_at ON public.knowledge_articlefeedback USING btree (article_id, at);


--
-- Name: article_view_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_view_day ON public.knowledge_articleview USING btree (day);


--
-- Name: articlepage_checked_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX articlepage_checked_on ON public.knowledge_articlepage USING btree (checked_on);


--
-- Name: assistant_answer_conversation_id_ff3008db; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX assistant_answer_conversation_id_ff3008db ON public.assistant_answer USING btree (conversation_id);


--
-- Name: auth_group_name_a6ea08ec_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);


--
-- Name: auth_group_permissions_group_id_b120cbf9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);


--
-- Name: auth_group_permissions_permission_id_84c5c92e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);


--
-- Name: auth_permission_content_type_id_2f476e4b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);


--
-- Name: base_content_object_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX base_content_object_idx ON public.wagtailcore_revision USING btree (base_content_type_id, object_id);


--
-- Name: channels_allowedorigin_origin_babb4aca_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX channels_allowedorigin_origin_babb4aca_like ON public.channels_allowedorigin USING btree (origin varchar_pattern_ops);


--
-- Name: closure_one_pending; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX closure_one_pending ON public.conversations_closure USING btree (conversation_id) WHERE ((done_at IS NULL) AND (undone_at IS NULL));


--
-- Name: content_object_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX content_object_idx ON public.wagtailcore_revision USING btree (content_type_id, object_id);


--
-- Name: conversation_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversation_customer ON public.conversations_conversation USING btree (customer_id, last_activity_at DESC);


--
-- Name: conversation_done; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversation_done ON public.conversations_conversation USING btree (agent_id, closed_at DESC, id DESC) WHERE (closed_at IS NOT NULL);


--
-- Name: conversation_mine; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversation_mine ON public.conversations_conversation USING btree (agent_id, last_activity_at DESC, id DESC) WHERE ((agent_id IS NOT NULL) AND (closed_at IS NULL));


--
-- Name: conversation_unassigned; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversation_unassigned ON public.conversations_conversation USING btree (team_id, lane, last_activity_at, id) WHERE ((agent_id IS NULL) AND (closed_at IS NULL) AND ((turn)::text = 'queue'::text));


--
-- Name: conversations_attachment_by_agent_id_1f555741; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_attachment_by_agent_id_1f555741 ON public.conversations_attachment USING btree (by_agent_id);


--
-- Name: conversations_attachment_conversation_id_9d924662; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_attachment_conversation_id_9d924662 ON public.conversations_attachment USING btree (conversation_id);


--
-- Name: conversations_attachment_message_id_9179b1e8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_attachment_message_id_9179b1e8 ON public.conversations_attachment USING btree (message_id);


--
-- Name: conversations_cannedreply_shortcut_68ee0433; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_cannedreply_shortcut_68ee0433 ON public.conversations_cannedreply USING btree (shortcut);


--
-- Name: conversations_cannedreply_shortcut_68ee0433_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_cannedreply_shortcut_68ee0433_like ON public.conversations_cannedreply USING btree (shortcut varchar_pattern_ops);


--
-- Name: conversations_closure_agent_id_396fff67; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_closure_agent_id_396fff67 ON public.conversations_closure USING btree (agent_id);


--
-- Name: conversations_closure_conversation_id_a7d742ed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_closure_conversation_id_a7d742ed ON public.conversations_closure USING btree (conversation_id);


--
-- Name: conversations_conversation_agent_id_e9d60626; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_conversation_agent_id_e9d60626 ON public.conversations_conversation USING btree (agent_id);


--
-- Name: conversations_conversation_customer_id_afb78c4a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_conversation_customer_id_afb78c4a ON public.conversations_conversation USING btree (customer_id);


--
-- Name: conversations_conversation_inbox_id_c97f6da0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_conversation_inbox_id_c97f6da0 ON public.conversations_conversation USING btree (inbox_id);


--
-- Name: conversations_conversation_team_id_c9f144f2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_conversation_team_id_c9f144f2 ON public.conversations_conversation USING btree (team_id);


--
-- Name: conversations_incidentlink_agent_id_8881d355; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_incidentlink_agent_id_8881d355 ON public.conversations_incidentlink USING btree (agent_id);


--
-- Name: conversations_incidentlink_conversation_id_b09dcdb4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_incidentlink_conversation_id_b09dcdb4 ON public.conversations_incidentlink USING btree (conversation_id);


--
-- Name: conversations_incidentlink_incident_id_9deb944a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_incidentlink_incident_id_9deb944a ON public.conversations_incidentlink USING btree (incident_id);


--
-- Name: conversations_incidentlink_told_id_69fdd71e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_incidentlink_told_id_69fdd71e ON public.conversations_incidentlink USING btree (told_id);


--
-- Name: conversations_invitation_agent_id_ec86cd9b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_invitation_agent_id_ec86cd9b ON public.conversations_invitation USING btree (agent_id);


--
-- Name: conversations_invitation_by_id_a535ed91; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_invitation_by_id_a535ed91 ON public.conversations_invitation USING btree (by_id);


--
-- Name: conversations_invitation_conversation_id_cab4f47a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_invitation_conversation_id_cab4f47a ON public.conversations_invitation USING btree (conversation_id);


--
-- Name: conversations_message_agent_id_c92fbb99; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_message_agent_id_c92fbb99 ON public.conversations_message USING btree (agent_id);


--
-- Name: conversations_message_conversation_id_f1a2d5e9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_message_conversation_id_f1a2d5e9 ON public.conversations_message USING btree (conversation_id);


--
-- Name: conversations_message_inbox_id_a4bcfcc2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_message_inbox_id_a4bcfcc2 ON public.conversations_message USING btree (inbox_id);


--
-- Name: conversations_rating_agent_id_18c63dde; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_rating_agent_id_18c63dde ON public.conversations_rating USING btree (agent_id);


--
-- Name: conversations_rating_conversation_id_6c08035a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_rating_conversation_id_6c08035a ON public.conversations_rating USING btree (conversation_id);


--
-- Name: conversations_token_conversation_id_da6d0f4a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_token_conversation_id_da6d0f4a ON public.conversations_token USING btree (conversation_id);


--
-- Name: conversations_token_digest_1de2a320_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_token_digest_1de2a320_like ON public.conversations_token USING btree (digest varchar_pattern_ops);


--
-- Name: conversations_transfercode_conversation_id_8654cf97; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_transfercode_conversation_id_8654cf97 ON public.conversations_transfercode USING btree (conversation_id);


--
-- Name: conversations_transfercode_digest_29284efd_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_transfercode_digest_29284efd_like ON public.conversations_transfercode USING btree (digest varchar_pattern_ops);


--
-- Name: conversations_view_agent_id_d6fd67cb; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_view_agent_id_d6fd67cb ON public.conversations_view USING btree (agent_id);


--
-- Name: conversations_view_conversation_id_068f205b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_view_conversation_id_068f205b ON public.conversations_view USING btree (conversation_id);


--
-- Name: desk_demosignin_digest_ba33d8fe_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX desk_demosignin_digest_ba33d8fe_like ON public.desk_demosignin USING btree (digest varchar_pattern_ops);


--
-- Name: desk_demosignin_user_id_0ea537a5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX desk_demosignin_user_id_0ea537a5 ON public.desk_demosignin USING btree (user_id);


--
-- Name: django_session_expire_date_a5c62663; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);


--
-- Name: django_session_session_key_c0390e0f_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);


--
-- Name: email_link_recent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX email_link_recent ON public.people_emaillink USING btree (email, created_at);


--
-- Name: entry_line; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX entry_line ON public.routing_queueentry USING btree (queue_id, (
CASE
    WHEN ((lane)::text = 'emergency'::text) THEN 0
    ELSE 1
END), rank_at, id) WHERE (left_at IS NULL);


--
-- Name: entry_one_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX entry_one_waiting ON public.routing_queueentry USING btree (conversation_id) WHERE (left_at IS NULL);


--
-- Name: entry_served; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX entry_served ON public.routing_queueentry USING btree (queue_id, left_at DESC) WHERE ((outcome)::text = 'assigned'::text);


--
-- Name: event_once_per_public_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX event_once_per_public_seq ON public.journal_event USING btree (stream, public_seq) WHERE (public_seq IS NOT NULL);


--
-- Name: event_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX event_subject ON public.journal_event USING btree (stream, subject) WHERE (subject IS NOT NULL);


--
-- Name: event_type_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX event_type_at ON public.journal_event USING btree (type, at);


--
-- Name: fields_fieldrule_name_f70687eb_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX fields_fieldrule_name_f70687eb_like ON public.fields_fieldrule USING btree (name varchar_pattern_ops);


--
-- Name: formstate_user_object; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX formstate_user_object ON public.wagtailadmin_formstate USING btree (user_id, content_type_id, object_id, parent_object_id);


--
-- Name: idx_procrastinate_jobs_worker_not_null; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_procrastinate_jobs_worker_not_null ON public.procrastinate_jobs USING btree (worker_id) WHERE ((worker_id IS NOT NULL) AND (status = 'doing'::public.procrastinate_job_status));


--
-- Name: idx_procrastinate_workers_last_heartbeat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_procrastinate_workers_last_heartbeat ON public.procrastinate_workers USING btree (last_heartbeat);


--
-- Name: incident_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX incident_open ON public.knowledge_incident USING btree (started_at) WHERE (ended_at IS NULL);


--
-- Name: incident_over; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX incident_over ON public.knowledge_incident USING btree (ended_at DESC);


--
-- Name: incident_update_latest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX incident_update_latest ON public.knowledge_incidentupdate USING btree (incident_id, id DESC);


--
-- Name: index_passage_digest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX index_passage_digest ON public.knowledge_indexedpassage USING btree (digest);


--
-- Name: indexed_article_changed_in; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX indexed_article_changed_in ON public.knowledge_indexedarticle USING btree (changed_in);


--
-- Name: knowledge_articlefeedback_article_id_358fa8b3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_articlefeedback_article_id_358fa8b3 ON public.knowledge_articlefeedback USING btree (article_id);


--
-- Name: knowledge_articlefeedback_revision_id_4371a00c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_articlefeedback_revision_id_4371a00c ON public.knowledge_articlefeedback USING btree (revision_id);


--
-- Name: knowledge_articleview_article_id_a612bf0f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_articleview_article_id_a612bf0f ON public.knowledge_articleview USING btree (article_id);


--
-- Name: knowledge_categorypage_icon_cb2f4480; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_categorypage_icon_cb2f4480 ON public.knowledge_categorypage USING btree (icon);


--
-- Name: knowledge_categorypage_icon_cb2f4480_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_categorypage_icon_cb2f4480_like ON public.knowledge_categorypage USING btree (icon varchar_pattern_ops);


--
-- Name: knowledge_incidentupdate_incident_id_42fb9db1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_incidentupdate_incident_id_42fb9db1 ON public.knowledge_incidentupdate USING btree (incident_id);


--
-- Name: knowledge_indexedpassage_article_id_6205c34f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_indexedpassage_article_id_6205c34f ON public.knowledge_indexedpassage USING btree (article_id);


--
-- Name: knowledge_meaning_name_9fcce083_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_meaning_name_9fcce083_like ON public.knowledge_meaning USING btree (name varchar_pattern_ops);


--
-- Name: knowledge_meaningwords_meaning_id_312a4cae; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_meaningwords_meaning_id_312a4cae ON public.knowledge_meaningwords USING btree (meaning_id);


--
-- Name: limits_bucket_at_7d1b3cb8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX limits_bucket_at_7d1b3cb8 ON public.limits_bucket USING btree (at);


--
-- Name: message_conversation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX message_conversation ON public.conversations_message USING btree (conversation_id, id);


--
-- Name: mfa_authenticator_user_id_0c3a50c0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);


--
-- Name: offer_one_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX offer_one_open ON public.routing_offer USING btree (entry_id) WHERE ((accepted_at IS NULL) AND (declined_at IS NULL));


--
-- Name: people_agent_seen_at_cc4d2c27; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_agent_seen_at_cc4d2c27 ON public.people_agent USING btree (seen_at);


--
-- Name: people_agent_staff_number_7ba50c43_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_agent_staff_number_7ba50c43_like ON public.people_agent USING btree (staff_number varchar_pattern_ops);


--
-- Name: people_agent_teams_agent_id_eee16696; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_agent_teams_agent_id_eee16696 ON public.people_agent_teams USING btree (agent_id);


--
-- Name: people_agent_teams_team_id_aae45dca; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_agent_teams_team_id_aae45dca ON public.people_agent_teams USING btree (team_id);


--
-- Name: people_channelidentity_customer_id_7f0a068e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_channelidentity_customer_id_7f0a068e ON public.people_channelidentity USING btree (customer_id);


--
-- Name: people_contact_customer_id_ab4fd8db; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_contact_customer_id_ab4fd8db ON public.people_contact USING btree (customer_id);


--
-- Name: people_customer_merged_into_id_2006b08d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_customer_merged_into_id_2006b08d ON public.people_customer USING btree (merged_into_id);


--
-- Name: people_emaillink_digest_5ea472b4_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_emaillink_digest_5ea472b4_like ON public.people_emaillink USING btree (digest varchar_pattern_ops);


--
-- Name: people_identitykey_kid_2c59218a_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_identitykey_kid_2c59218a_like ON public.people_identitykey USING btree (kid varchar_pattern_ops);


--
-- Name: people_reveal_agent_id_a51cfb1d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_reveal_agent_id_a51cfb1d ON public.people_reveal USING btree (agent_id);


--
-- Name: people_reveal_contact_id_cf254ce2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_reveal_contact_id_cf254ce2 ON public.people_reveal USING btree (contact_id);


--
-- Name: people_spenttoken_expires_at_06d9f415; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_spenttoken_expires_at_06d9f415 ON public.people_spenttoken USING btree (expires_at);


--
-- Name: people_spenttoken_jti_f3b1eb85_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_spenttoken_jti_f3b1eb85_like ON public.people_spenttoken USING btree (jti varchar_pattern_ops);


--
-- Name: people_subscription_digest_5f38f367_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_subscription_digest_5f38f367_like ON public.people_subscription USING btree (digest varchar_pattern_ops);


--
-- Name: people_team_name_77e3994f_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_team_name_77e3994f_like ON public.people_team USING btree (name varchar_pattern_ops);


--
-- Name: people_user_email_1f424fe4_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_user_email_1f424fe4_like ON public.people_user USING btree (email varchar_pattern_ops);


--
-- Name: people_user_groups_group_id_1f0237d0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_user_groups_group_id_1f0237d0 ON public.people_user_groups USING btree (group_id);


--
-- Name: people_user_groups_user_id_290df956; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_user_groups_user_id_290df956 ON public.people_user_groups USING btree (user_id);


--
-- Name: people_user_user_permissions_permission_id_55f01ef0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_user_user_permissions_permission_id_55f01ef0 ON public.people_user_user_permissions USING btree (permission_id);


--
-- Name: people_user_user_permissions_user_id_7d19557b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_user_user_permissions_user_id_7d19557b ON public.people_user_user_permissions USING btree (user_id);


--
-- Name: procrastinate_events_job_id_fkey_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX procrastinate_events_job_id_fkey_v1 ON public.procrastinate_events USING btree (job_id);


--
-- Name: procrastinate_jobs_id_lock_idx_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX procrastinate_jobs_id_lock_idx_v1 ON public.procrastinate_jobs USING btree (id, lock) WHERE (status = ANY (ARRAY['todo'::public.procrastinate_job_status, 'doing'::public.procrastinate_job_status]));


--
-- Name: procrastinate_jobs_lock_idx_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX procrastinate_jobs_lock_idx_v1 ON public.procrastinate_jobs USING btree (lock) WHERE (status = 'doing'::public.procrastinate_job_status);


--
-- Name: procrastinate_jobs_priority_idx_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX procrastinate_jobs_priority_idx_v1 ON public.procrastinate_jobs USING btree (priority DESC, id) WHERE (status = 'todo'::public.procrastinate_job_status);


--
-- Name: procrastinate_jobs_queue_name_idx_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX procrastinate_jobs_queue_name_idx_v1 ON public.procrastinate_jobs USING btree (queue_name);


--
-- Name: procrastinate_jobs_queueing_lock_idx_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX procrastinate_jobs_queueing_lock_idx_v1 ON public.procrastinate_jobs USING btree (queueing_lock) WHERE (status = 'todo'::public.procrastinate_job_status);


--
-- Name: procrastinate_periodic_defers_job_id_fkey_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX procrastinate_periodic_defers_job_id_fkey_v1 ON public.procrastinate_periodic_defers USING btree (job_id);


--
-- Name: queue_one_default; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX queue_one_default ON public.routing_queue USING btree (is_default) WHERE is_default;


--
-- Name: referenceindex_source_object; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX referenceindex_source_object ON public.wagtailcore_referenceindex USING btree (base_content_type_id, object_id);


--
-- Name: referenceindex_target_object; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX referenceindex_target_object ON public.wagtailcore_referenceindex USING btree (to_content_type_id, to_object_id);


--
-- Name: reveal_agent_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reveal_agent_at ON public.people_reveal USING btree (agent_id, at);


--
-- Name: routing_businesshours_name_ca1e2946_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX routing_businesshours_name_ca1e2946_like ON public.routing_businesshours USING btree (name varchar_pattern_ops);


--
-- Name: routing_offer_agent_id_d43aa12d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX routing_offer_agent_id_d43aa12d ON public.routing_offer USING btree (agent_id);


--
-- Name: routing_offer_entry_id_0f7c26e2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX routing_offer_entry_id_0f7c26e2 ON public.routing_offer USING btree (entry_id);


--
-- Name: routing_queue_hours_id_24fab8e4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX routing_queue_hours_id_24fab8e4 ON public.routing_queue USING btree (hours_id);


--
-- Name: routing_queue_slug_9d672dc8_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX routing_queue_slug_9d672dc8_like ON public.routing_queue USING btree (slug varchar_pattern_ops);


--
-- Name: routing_queue_team_id_2aeb4858; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX routing_queue_team_id_2aeb4858 ON public.routing_queue USING btree (team_id);


--
-- Name: routing_queueentry_agent_id_dfb2d29f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX routing_queueentry_agent_id_dfb2d29f ON public.routing_queueentry USING btree (agent_id);


--
-- Name: routing_queueentry_conversation_id_d0e6537b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX routing_queueentry_conversation_id_d0e6537b ON public.routing_queueentry USING btree (conversation_id);


--
-- Name: routing_queueentry_queue_id_c1bc0fb6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX routing_queueentry_queue_id_c1bc0fb6 ON public.routing_queueentry USING btree (queue_id);


--
-- Name: taggit_tag_name_58eb2ed9_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX taggit_tag_name_58eb2ed9_like ON public.taggit_tag USING btree (name varchar_pattern_ops);


--
-- Name: taggit_tag_slug_6be58b2c_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX taggit_tag_slug_6be58b2c_like ON public.taggit_tag USING btree (slug varchar_pattern_ops);


--
-- Name: taggit_tagg_content_8fc721_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX taggit_tagg_content_8fc721_idx ON public.taggit_taggeditem USING btree (content_type_id, object_id);


--
-- Name: taggit_taggeditem_content_type_id_9957a03c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX taggit_taggeditem_content_type_id_9957a03c ON public.taggit_taggeditem USING btree (content_type_id);


--
-- Name: taggit_taggeditem_object_id_e2d7d1df; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX taggit_taggeditem_object_id_e2d7d1df ON public.taggit_taggeditem USING btree (object_id);


--
-- Name: taggit_taggeditem_tag_id_f4f5b767; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX taggit_taggeditem_tag_id_f4f5b767 ON public.taggit_taggeditem USING btree (tag_id);


--
-- Name: unique_authenticator_type; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));


--
-- Name: unique_in_progress_workflow; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX unique_in_progress_workflow ON public.wagtailcore_workflowstate USING btree (base_content_type_id, object_id) WHERE ((status)::text = ANY ((ARRAY['in_progress'::character varying, 'needs_changes'::character varying])::text[]));


--
-- Name: unique_primary_email; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";


--
-- Name: unique_verified_email; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;


--
-- Name: usersessions_usersession_session_key_fd35de43_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX usersessions_usersession_session_key_fd35de43_like ON public.usersessions_usersession USING btree (session_key varchar_pattern_ops);


--
-- Name: usersessions_usersession_user_id_af5e0a6d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX usersessions_usersession_user_id_af5e0a6d ON public.usersessions_usersession USING btree (user_id);


--
-- Name: view_conversation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX view_conversation ON public.conversations_view USING btree (conversation_id, at);


--
-- Name: wagtailadmi_content_717955_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailadmi_content_717955_idx ON public.wagtailadmin_editingsession USING btree (content_type_id, object_id);


--
-- Name: wagtailadmin_editingsession_content_type_id_4df7730e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailadmin_editingsession_content_type_id_4df7730e ON public.wagtailadmin_editingsession USING btree (content_type_id);


--
-- Name: wagtailadmin_editingsession_user_id_6e1a9b70; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailadmin_editingsession_user_id_6e1a9b70 ON public.wagtailadmin_editingsession USING btree (user_id);


--
-- Name: wagtailadmin_formstate_content_type_id_e32438b3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailadmin_formstate_content_type_id_e32438b3 ON public.wagtailadmin_formstate USING btree (content_type_id);


--
-- Name: wagtailadmin_formstate_user_id_b910adc2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailadmin_formstate_user_id_b910adc2 ON public.wagtailadmin_formstate USING btree (user_id);


--
-- Name: wagtailcore_apitoken_key_hash_65979b78_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_apitoken_key_hash_65979b78_like ON public.wagtailcore_apitoken USING btree (key_hash varchar_pattern_ops);


--
-- Name: wagtailcore_apitoken_user_id_49b1141b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_apitoken_user_id_49b1141b ON public.wagtailcore_apitoken USING btree (user_id);


--
-- Name: wagtailcore_collection_path_d848dc19_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_collection_path_d848dc19_like ON public.wagtailcore_collection USING btree (path varchar_pattern_ops);


--
-- Name: wagtailcore_collectionview_collectionviewrestriction__47320efd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_collectionview_collectionviewrestriction__47320efd ON public.wagtailcore_collectionviewrestriction_groups USING btree (collectionviewrestriction_id);


--
-- Name: wagtailcore_collectionviewrestriction_collection_id_761908ec; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_collectionviewrestriction_collection_id_761908ec ON public.wagtailcore_collectionviewrestriction USING btree (collection_id);


--
-- Name: wagtailcore_collectionviewrestriction_groups_group_id_1823f2a3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_collectionviewrestriction_groups_group_id_1823f2a3 ON public.wagtailcore_collectionviewrestriction_groups USING btree (group_id);


--
-- Name: wagtailcore_comment_page_id_108444b5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_comment_page_id_108444b5 ON public.wagtailcore_comment USING btree (page_id);


--
-- Name: wagtailcore_comment_resolved_by_id_a282aa0e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_comment_resolved_by_id_a282aa0e ON public.wagtailcore_comment USING btree (resolved_by_id);


--
-- Name: wagtailcore_comment_revision_created_id_1d058279; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_comment_revision_created_id_1d058279 ON public.wagtailcore_comment USING btree (revision_created_id);


--
-- Name: wagtailcore_comment_user_id_0c577ca6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_comment_user_id_0c577ca6 ON public.wagtailcore_comment USING btree (user_id);


--
-- Name: wagtailcore_commentreply_comment_id_afc7e027; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_commentreply_comment_id_afc7e027 ON public.wagtailcore_commentreply USING btree (comment_id);


--
-- Name: wagtailcore_commentreply_user_id_d0b3b9c3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_commentreply_user_id_d0b3b9c3 ON public.wagtailcore_commentreply USING btree (user_id);


--
-- Name: wagtailcore_groupapprovalt_groupapprovaltask_id_9a9255ea; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_groupapprovalt_groupapprovaltask_id_9a9255ea ON public.wagtailcore_groupapprovaltask_groups USING btree (groupapprovaltask_id);


--
-- Name: wagtailcore_groupapprovaltask_groups_group_id_2e64b61f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_groupapprovaltask_groups_group_id_2e64b61f ON public.wagtailcore_groupapprovaltask_groups USING btree (group_id);


--
-- Name: wagtailcore_groupcollectionpermission_collection_id_5423575a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_groupcollectionpermission_collection_id_5423575a ON public.wagtailcore_groupcollectionpermission USING btree (collection_id);


--
-- Name: wagtailcore_groupcollectionpermission_group_id_05d61460; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_groupcollectionpermission_group_id_05d61460 ON public.wagtailcore_groupcollectionpermission USING btree (group_id);


--
-- Name: wagtailcore_groupcollectionpermission_permission_id_1b626275; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_groupcollectionpermission_permission_id_1b626275 ON public.wagtailcore_groupcollectionpermission USING btree (permission_id);


--
-- Name: wagtailcore_grouppagepermission_group_id_fc07e671; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_grouppagepermission_group_id_fc07e671 ON public.wagtailcore_grouppagepermission USING btree (group_id);


--
-- Name: wagtailcore_grouppagepermission_page_id_710b114a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_grouppagepermission_page_id_710b114a ON public.wagtailcore_grouppagepermission USING btree (page_id);


--
-- Name: wagtailcore_grouppagepermission_permission_id_05acb22e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_grouppagepermission_permission_id_05acb22e ON public.wagtailcore_grouppagepermission USING btree (permission_id);


--
-- Name: wagtailcore_groupsitepermission_group_id_e5cdbee4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_groupsitepermission_group_id_e5cdbee4 ON public.wagtailcore_groupsitepermission USING btree (group_id);


--
-- Name: wagtailcore_groupsitepermission_permission_id_459b1f38; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_groupsitepermission_permission_id_459b1f38 ON public.wagtailcore_groupsitepermission USING btree (permission_id);


--
-- Name: wagtailcore_groupsitepermission_site_id_245de488; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_groupsitepermission_site_id_245de488 ON public.wagtailcore_groupsitepermission USING btree (site_id);


--
-- Name: wagtailcore_locale_language_code_03149338_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_locale_language_code_03149338_like ON public.wagtailcore_locale USING btree (language_code varchar_pattern_ops);


--
-- Name: wagtailcore_modellogentry_action_d2d856ee; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_action_d2d856ee ON public.wagtailcore_modellogentry USING btree (action);


--
-- Name: wagtailcore_modellogentry_action_d2d856ee_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_action_d2d856ee_like ON public.wagtailcore_modellogentry USING btree (action varchar_pattern_ops);


--
-- Name: wagtailcore_modellogentry_content_changed_8bc39742; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_content_changed_8bc39742 ON public.wagtailcore_modellogentry USING btree (content_changed);


--
-- Name: wagtailcore_modellogentry_content_type_id_68849e77; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_content_type_id_68849e77 ON public.wagtailcore_modellogentry USING btree (content_type_id);


--
-- Name: wagtailcore_modellogentry_object_id_e0e7d4ef; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_object_id_e0e7d4ef ON public.wagtailcore_modellogentry USING btree (object_id);


--
-- Name: wagtailcore_modellogentry_object_id_e0e7d4ef_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_object_id_e0e7d4ef_like ON public.wagtailcore_modellogentry USING btree (object_id varchar_pattern_ops);


--
-- Name: wagtailcore_modellogentry_revision_id_df6ca33a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_revision_id_df6ca33a ON public.wagtailcore_modellogentry USING btree (revision_id);


--
-- Name: wagtailcore_modellogentry_timestamp_9694521b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_timestamp_9694521b ON public.wagtailcore_modellogentry USING btree ("timestamp");


--
-- Name: wagtailcore_modellogentry_user_id_0278d1bf; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_user_id_0278d1bf ON public.wagtailcore_modellogentry USING btree (user_id);


--
-- Name: wagtailcore_page_alias_of_id_12945502; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_alias_of_id_12945502 ON public.wagtailcore_page USING btree (alias_of_id);


--
-- Name: wagtailcore_page_content_type_id_c28424df; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_content_type_id_c28424df ON public.wagtailcore_page USING btree (content_type_id);


--
-- Name: wagtailcore_page_first_published_at_2b5dd637; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_first_published_at_2b5dd637 ON public.wagtailcore_page USING btree (first_published_at);


--
-- Name: wagtailcore_page_latest_revision_id_e60fef51; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_latest_revision_id_e60fef51 ON public.wagtailcore_page USING btree (latest_revision_id);


--
-- Name: wagtailcore_page_live_revision_id_930bd822; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_live_revision_id_930bd822 ON public.wagtailcore_page USING btree (live_revision_id);


--
-- Name: wagtailcore_page_locale_id_3c7e30a6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_locale_id_3c7e30a6 ON public.wagtailcore_page USING btree (locale_id);


--
-- Name: wagtailcore_page_locked_by_id_bcb86245; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_locked_by_id_bcb86245 ON public.wagtailcore_page USING btree (locked_by_id);


--
-- Name: wagtailcore_page_owner_id_fbf7c332; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_owner_id_fbf7c332 ON public.wagtailcore_page USING btree (owner_id);


--
-- Name: wagtailcore_page_path_98eba2c8_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_path_98eba2c8_like ON public.wagtailcore_page USING btree (path varchar_pattern_ops);


--
-- Name: wagtailcore_page_slug_e7c11b8f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_slug_e7c11b8f ON public.wagtailcore_page USING btree (slug);


--
-- Name: wagtailcore_page_slug_e7c11b8f_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_slug_e7c11b8f_like ON public.wagtailcore_page USING btree (slug varchar_pattern_ops);


--
-- Name: wagtailcore_pagelogentry_action_c2408198; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagelogentry_action_c2408198 ON public.wagtailcore_pagelogentry USING btree (action);


--
-- Name: wagtailcore_pagelogentry_action_c2408198_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagelogentry_action_c2408198_like ON public.wagtailcore_pagelogentry USING btree (action varchar_pattern_ops);


--
-- Name: wagtailcore_pagelogentry_content_changed_99f27ade; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagelogentry_content_changed_99f27ade ON public.wagtailcore_pagelogentry USING btree (content_changed);


--
-- Name: wagtailcore_pagelogentry_content_type_id_74e7708a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagelogentry_content_type_id_74e7708a ON public.wagtailcore_pagelogentry USING btree (content_type_id);


--
-- Name: wagtailcore_pagelogentry_page_id_8464e327; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagelogentry_page_id_8464e327 ON public.wagtailcore_pagelogentry USING btree (page_id);


--
-- Name: wagtailcore_pagelogentry_revision_id_8043d103; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagelogentry_revision_id_8043d103 ON public.wagtailcore_pagelogentry USING btree (revision_id);


--
-- Name: wagtailcore_pagelogentry_timestamp_deb774c4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagelogentry_timestamp_deb774c4 ON public.wagtailcore_pagelogentry USING btree ("timestamp");


--
-- Name: wagtailcore_pagelogentry_user_id_604ccfd8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagelogentry_user_id_604ccfd8 ON public.wagtailcore_pagelogentry USING btree (user_id);


--
-- Name: wagtailcore_pagerevision_approved_go_live_at_e56afc67; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagerevision_approved_go_live_at_e56afc67 ON public.wagtailcore_revision USING btree (approved_go_live_at);


--
-- Name: wagtailcore_pagerevision_created_at_66954e3b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagerevision_created_at_66954e3b ON public.wagtailcore_revision USING btree (created_at);


--
-- Name: wagtailcore_pagerevision_user_id_2409d2f4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagerevision_user_id_2409d2f4 ON public.wagtailcore_revision USING btree (user_id);


--
-- Name: wagtailcore_pagesubscription_page_id_a085e7a6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagesubscription_page_id_a085e7a6 ON public.wagtailcore_pagesubscription USING btree (page_id);


--
-- Name: wagtailcore_pagesubscription_user_id_89d7def9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagesubscription_user_id_89d7def9 ON public.wagtailcore_pagesubscription USING btree (user_id);


--
-- Name: wagtailcore_pageviewrestri_pageviewrestriction_id_f147a99a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pageviewrestri_pageviewrestriction_id_f147a99a ON public.wagtailcore_pageviewrestriction_groups USING btree (pageviewrestriction_id);


--
-- Name: wagtailcore_pageviewrestriction_groups_group_id_6460f223; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pageviewrestriction_groups_group_id_6460f223 ON public.wagtailcore_pageviewrestriction_groups USING btree (group_id);


--
-- Name: wagtailcore_pageviewrestriction_page_id_15a8bea6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pageviewrestriction_page_id_15a8bea6 ON public.wagtailcore_pageviewrestriction USING btree (page_id);


--
-- Name: wagtailcore_referenceindex_base_content_type_id_313cf40f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_referenceindex_base_content_type_id_313cf40f ON public.wagtailcore_referenceindex USING btree (base_content_type_id);


--
-- Name: wagtailcore_referenceindex_content_type_id_766e0336; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_referenceindex_content_type_id_766e0336 ON public.wagtailcore_referenceindex USING btree (content_type_id);


--
-- Name: wagtailcore_referenceindex_to_content_type_id_93690bbd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_referenceindex_to_content_type_id_93690bbd ON public.wagtailcore_referenceindex USING btree (to_content_type_id);


--
-- Name: wagtailcore_revision_base_content_type_id_5b4ef7bd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_revision_base_content_type_id_5b4ef7bd ON public.wagtailcore_revision USING btree (base_content_type_id);


--
-- Name: wagtailcore_revision_content_type_id_c8cb69c0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_revision_content_type_id_c8cb69c0 ON public.wagtailcore_revision USING btree (content_type_id);


--
-- Name: wagtailcore_site_hostname_96b20b46; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_site_hostname_96b20b46 ON public.wagtailcore_site USING btree (hostname);


--
-- Name: wagtailcore_site_hostname_96b20b46_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_site_hostname_96b20b46_like ON public.wagtailcore_site USING btree (hostname varchar_pattern_ops);


--
-- Name: wagtailcore_site_root_page_id_e02fb95c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_site_root_page_id_e02fb95c ON public.wagtailcore_site USING btree (root_page_id);


--
-- Name: wagtailcore_task_content_type_id_249ab8ba; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_task_content_type_id_249ab8ba ON public.wagtailcore_task USING btree (content_type_id);


--
-- Name: wagtailcore_taskstate_content_type_id_0a758fdc; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_taskstate_content_type_id_0a758fdc ON public.wagtailcore_taskstate USING btree (content_type_id);


--
-- Name: wagtailcore_taskstate_finished_by_id_13f98229; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_taskstate_finished_by_id_13f98229 ON public.wagtailcore_taskstate USING btree (finished_by_id);


--
-- Name: wagtailcore_taskstate_page_revision_id_9f52c88e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_taskstate_page_revision_id_9f52c88e ON public.wagtailcore_taskstate USING btree (revision_id);


--
-- Name: wagtailcore_taskstate_task_id_c3677c34; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_taskstate_task_id_c3677c34 ON public.wagtailcore_taskstate USING btree (task_id);


--
-- Name: wagtailcore_taskstate_workflow_state_id_9239a775; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_taskstate_workflow_state_id_9239a775 ON public.wagtailcore_taskstate USING btree (workflow_state_id);


--
-- Name: wagtailcore_uploadedfile_for_content_type_id_b0fc87b2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_uploadedfile_for_content_type_id_b0fc87b2 ON public.wagtailcore_uploadedfile USING btree (for_content_type_id);


--
-- Name: wagtailcore_uploadedfile_uploaded_by_user_id_c7580fe8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_uploadedfile_uploaded_by_user_id_c7580fe8 ON public.wagtailcore_uploadedfile USING btree (uploaded_by_user_id);


--
-- Name: wagtailcore_uuid_06a44d_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_uuid_06a44d_idx ON public.wagtailcore_pagelogentry USING btree (uuid, action, "timestamp" DESC);


--
-- Name: wagtailcore_uuid_d6363b_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_uuid_d6363b_idx ON public.wagtailcore_modellogentry USING btree (uuid, action, "timestamp" DESC);


--
-- Name: wagtailcore_workflowcontenttype_workflow_id_9aad7cd2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_workflowcontenttype_workflow_id_9aad7cd2 ON public.wagtailcore_workflowcontenttype USING btree (workflow_id);


--
-- Name: wagtailcore_workflowpage_workflow_id_56f56ff6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_workflowpage_workflow_id_56f56ff6 ON public.wagtailcore_workflowpage USING btree (workflow_id);


--
-- Name: wagtailcore_workflowstate_base_content_type_id_a30dc576; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_workflowstate_base_content_type_id_a30dc576 ON public.wagtailcore_workflowstate USING btree (base_content_type_id);


--
-- Name: wagtailcore_workflowstate_content_type_id_2bb78ce1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_workflowstate_content_type_id_2bb78ce1 ON public.wagtailcore_workflowstate USING btree (content_type_id);


--
-- Name: wagtailcore_workflowstate_requested_by_id_4090bca3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_workflowstate_requested_by_id_4090bca3 ON public.wagtailcore_workflowstate USING btree (requested_by_id);


--
-- Name: wagtailcore_workflowstate_workflow_id_1f18378f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_workflowstate_workflow_id_1f18378f ON public.wagtailcore_workflowstate USING btree (workflow_id);


--
-- Name: wagtailcore_workflowtask_task_id_ce7716fe; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_workflowtask_task_id_ce7716fe ON public.wagtailcore_workflowtask USING btree (task_id);


--
-- Name: wagtailcore_workflowtask_workflow_id_b9717175; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_workflowtask_workflow_id_b9717175 ON public.wagtailcore_workflowtask USING btree (workflow_id);


--
-- Name: wagtaildocs_document_collection_id_23881625; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtaildocs_document_collection_id_23881625 ON public.wagtaildocs_document USING btree (collection_id);


--
-- Name: wagtaildocs_document_uploaded_by_user_id_17258b41; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtaildocs_document_uploaded_by_user_id_17258b41 ON public.wagtaildocs_document USING btree (uploaded_by_user_id);


--
-- Name: wagtailimages_image_collection_id_c2f8af7e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailimages_image_collection_id_c2f8af7e ON public.wagtailimages_image USING btree (collection_id);


--
-- Name: wagtailimages_image_created_at_86fa6cd4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailimages_image_created_at_86fa6cd4 ON public.wagtailimages_image USING btree (created_at);


--
-- Name: wagtailimages_image_file_hash_fb5bbb23; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailimages_image_file_hash_fb5bbb23 ON public.wagtailimages_image USING btree (file_hash);


--
-- Name: wagtailimages_image_file_hash_fb5bbb23_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailimages_image_file_hash_fb5bbb23_like ON public.wagtailimages_image USING btree (file_hash varchar_pattern_ops);


--
-- Name: wagtailimages_image_uploaded_by_user_id_5d73dc75; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailimages_image_uploaded_by_user_id_5d73dc75 ON public.wagtailimages_image USING btree (uploaded_by_user_id);


--
-- Name: wagtailimages_rendition_filter_spec_1cba3201; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailimages_rendition_filter_spec_1cba3201 ON public.wagtailimages_rendition USING btree (filter_spec);


--
-- Name: wagtailimages_rendition_filter_spec_1cba3201_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailimages_rendition_filter_spec_1cba3201_like ON public.wagtailimages_rendition USING btree (filter_spec varchar_pattern_ops);


--
-- Name: wagtailimages_rendition_image_id_3e1fd774; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailimages_rendition_image_id_3e1fd774 ON public.wagtailimages_rendition USING btree (image_id);


--
-- Name: wagtailredirects_redirect_old_path_bb35247b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailredirects_redirect_old_path_bb35247b ON public.wagtailredirects_redirect USING btree (old_path);


--
-- Name: wagtailredirects_redirect_old_path_bb35247b_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailredirects_redirect_old_path_bb35247b_like ON public.wagtailredirects_redirect USING btree (old_path varchar_pattern_ops);


--
-- Name: wagtailredirects_redirect_redirect_page_id_b5728a8f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailredirects_redirect_redirect_page_id_b5728a8f ON public.wagtailredirects_redirect USING btree (redirect_page_id);


--
-- Name: wagtailredirects_redirect_site_id_780a0e1e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailredirects_redirect_site_id_780a0e1e ON public.wagtailredirects_redirect USING btree (site_id);


--
-- Name: wagtailsear_autocom_476c89_gin; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailsear_autocom_476c89_gin ON public.wagtailsearch_indexentry USING gin (autocomplete);


--
-- Name: wagtailsear_body_90c85d_gin; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailsear_body_90c85d_gin ON public.wagtailsearch_indexentry USING gin (body);


--
-- Name: wagtailsear_title_9caae0_gin; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailsear_title_9caae0_gin ON public.wagtailsearch_indexentry USING gin (title);


--
-- Name: wagtailsearch_indexentry_content_type_id_62ed694f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailsearch_indexentry_content_type_id_62ed694f ON public.wagtailsearch_indexentry USING btree (content_type_id);


--
-- Name: workflowstate_base_ct_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workflowstate_base_ct_id_idx ON public.wagtailcore_workflowstate USING btree (base_content_type_id, object_id);


--
-- Name: workflowstate_ct_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workflowstate_ct_id_idx ON public.wagtailcore_workflowstate USING btree (content_type_id, object_id);


--
-- Name: conversations_message conversations_message_immutable; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER conversations_message_immutable BEFORE UPDATE ON public.conversations_message FOR EACH ROW EXECUTE FUNCTION public.conversations_refuse_edit();


--
-- Name: knowledge_incidentupdate incident_update_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER incident_update_append_only BEFORE DELETE OR UPDATE ON public.knowledge_incidentupdate FOR EACH ROW EXECUTE FUNCTION public.knowledge_refuse_change();


--
-- Name: journal_event journal_event_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_event_append_only BEFORE DELETE OR UPDATE ON public.journal_event FOR EACH ROW EXECUTE FUNCTION public.journal_refuse_change();


--
-- Name: procrastinate_jobs procrastinate_jobs_notify_queue_job_aborted_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_jobs_notify_queue_job_aborted_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN (((old.abort_requested = false) AND (new.abort_requested = true) AND (new.status = 'doing'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_notify_queue_abort_job_v1();


--
-- Name: procrastinate_jobs procrastinate_jobs_notify_queue_job_inserted_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_jobs_notify_queue_job_inserted_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_notify_queue_job_inserted_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_abort_requested_events_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_trigger_abort_requested_events_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.abort_requested = true)) EXECUTE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_delete_jobs_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_trigger_delete_jobs_v1 BEFORE DELETE ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_unlink_periodic_defers_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_scheduled_events_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_trigger_scheduled_events_v1 AFTER INSERT OR UPDATE ON public.procrastinate_jobs FOR EACH ROW WHEN (((new.scheduled_at IS NOT NULL) AND (new.status = 'todo'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_status_events_insert_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_trigger_status_events_insert_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_status_events_update_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_trigger_status_events_update_v1 AFTER UPDATE OF status ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_update_v1();


--
-- Name: account_emailaddress account_emailaddress_user_id_2c513194_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: account_emailconfirmation account_emailconfirm_email_address_id_5b7f8c58_fk_account_e; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: assistant_answer assistant_answer_conversation_id_ff3008db_fk_conversat; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assistant_answer
    ADD CONSTRAINT assistant_answer_conversation_id_ff3008db_fk_conversat FOREIGN KEY (conversation_id) REFERENCES public.conversations_conversation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: assistant_answer assistant_answer_message_id_ed5e3266_fk_conversat; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assistant_answer
    ADD CONSTRAINT assistant_answer_message_id_ed5e3266_fk_conversat FOREIGN KEY (message_id) REFERENCES public.conversations_message(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_group_permissions auth_group_permissio_permission_id_84c5c92e_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_group_permissions auth_group_permissions_group_id_b120cbf9_fk_auth_group_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_permission auth_permission_content_type_id_2f476e4b_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_attachment conversations_attach_by_agent_id_1f555741_fk_people_ag; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_attachment
    ADD CONSTRAINT conversations_attach_by_agent_id_1f555741_fk_people_ag FOREIGN KEY (by_agent_id) REFERENCES public.people_agent(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_attachment conversations_attach_conversation_id_9d924662_fk_conversat; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_attachment
    ADD CONSTRAINT conversations_attach_conversation_id_9d924662_fk_conversat FOREIGN KEY (conversation_id) REFERENCES public.conversations_conversation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_attachment conversations_attach_message_id_9179b1e8_fk_conversat; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_attachment
    ADD CONSTRAINT conversations_attach_message_id_9179b1e8_fk_conversat FOREIGN KEY (message_id) REFERENCES public.conversations_message(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_closure conversations_closur_conversation_id_a7d742ed_fk_conversat; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_closure
    ADD CONSTRAINT conversations_closur_conversation_id_a7d742ed_fk_conversat FOREIGN KEY (conversation_id) REFERENCES public.conversations_conversation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_closure conversations_closure_agent_id_396fff67_fk_people_agent_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_closure
    ADD CONSTRAINT conversations_closure_agent_id_396fff67_fk_people_agent_id FOREIGN KEY (agent_id) REFERENCES public.people_agent(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_conversation conversations_conver_customer_id_afb78c4a_fk_people_cu; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_conversation
    ADD CONSTRAINT conversations_conver_customer_id_afb78c4a_fk_people_cu FOREIGN KEY (customer_id) REFERENCES public.people_customer(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_conversation conversations_conver_inbox_id_c97f6da0_fk_conversat; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_conversation
    ADD CONSTRAINT conversations_conver_inbox_id_c97f6da0_fk_conversat FOREIGN KEY (inbox_id) REFERENCES public.conversations_inbox(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_conversation conversations_conversation_agent_id_e9d60626_fk_people_agent_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_conversation
    ADD CONSTRAINT conversations_conversation_agent_id_e9d60626_fk_people_agent_id FOREIGN KEY (agent_id) REFERENCES public.people_agent(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_conversation conversations_conversation_team_id_c9f144f2_fk_people_team_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_conversation
    ADD CONSTRAINT conversations_conversation_team_id_c9f144f2_fk_people_team_id FOREIGN KEY (team_id) REFERENCES public.people_team(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_incidentlink conversations_incide_conversation_id_b09dcdb4_fk_conversat; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_incidentlink
    ADD CONSTRAINT conversations_incide_conversation_id_b09dcdb4_fk_conversat FOREIGN KEY (conversation_id) REFERENCES public.conversations_conversation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_incidentlink conversations_incide_incident_id_9deb944a_fk_knowledge; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_incidentlink
    ADD CONSTRAINT conversations_incide_incident_id_9deb944a_fk_knowledge FOREIGN KEY (incident_id) REFERENCES public.knowledge_incident(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_incidentlink conversations_incide_told_id_69fdd71e_fk_knowledge; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_incidentlink
    ADD CONSTRAINT conversations_incide_told_id_69fdd71e_fk_knowledge FOREIGN KEY (told_id) REFERENCES public.knowledge_incidentupdate(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_incidentlink conversations_incidentlink_agent_id_8881d355_fk_people_agent_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_incidentlink
    ADD CONSTRAINT conversations_incidentlink_agent_id_8881d355_fk_people_agent_id FOREIGN KEY (agent_id) REFERENCES public.people_agent(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_invitation conversations_invita_conversation_id_cab4f47a_fk_conversat; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_invitation
    ADD CONSTRAINT conversations_invita_conversation_id_cab4f47a_fk_conversat FOREIGN KEY (conversation_id) REFERENCES public.conversations_conversation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_invitation conversations_invitation_agent_id_ec86cd9b_fk_people_agent_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_invitation
    ADD CONSTRAINT conversations_invitation_agent_id_ec86cd9b_fk_people_agent_id FOREIGN KEY (agent_id) REFERENCES public.people_agent(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_invitation conversations_invitation_by_id_a535ed91_fk_people_agent_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_invitation
    ADD CONSTRAINT conversations_invitation_by_id_a535ed91_fk_people_agent_id FOREIGN KEY (by_id) REFERENCES public.people_agent(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_message conversations_messag_conversation_id_f1a2d5e9_fk_conversat; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_message
    ADD CONSTRAINT conversations_messag_conversation_id_f1a2d5e9_fk_conversat FOREIGN KEY (conversation_id) REFERENCES public.conversations_conversation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_message conversations_messag_inbox_id_a4bcfcc2_fk_conversat; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_message
    ADD CONSTRAINT conversations_messag_inbox_id_a4bcfcc2_fk_conversat FOREIGN KEY (inbox_id) REFERENCES public.conversations_inbox(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_message conversations_message_agent_id_c92fbb99_fk_people_agent_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_message
    ADD CONSTRAINT conversations_message_agent_id_c92fbb99_fk_people_agent_id FOREIGN KEY (agent_id) REFERENCES public.people_agent(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_rating conversations_rating_agent_id_18c63dde_fk_people_agent_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_rating
    ADD CONSTRAINT conversations_rating_agent_id_18c63dde_fk_people_agent_id FOREIGN KEY (agent_id) REFERENCES public.people_agent(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_rating conversations_rating_conversation_id_6c08035a_fk_conversat; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_rating
    ADD CONSTRAINT conversations_rating_conversation_id_6c08035a_fk_conversat FOREIGN KEY (conversation_id) REFERENCES public.conversations_conversation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_token conversations_token_conversation_id_da6d0f4a_fk_conversat; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_token
    ADD CONSTRAINT conversations_token_conversation_id_da6d0f4a_fk_conversat FOREIGN KEY (conversation_id) REFERENCES public.conversations_conversation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_transfercode conversations_transf_conversation_id_8654cf97_fk_conversat; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_transfercode
    ADD CONSTRAINT conversations_transf_conversation_id_8654cf97_fk_conversat FOREIGN KEY (conversation_id) REFERENCES public.conversations_conversation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_view conversations_view_agent_id_d6fd67cb_fk_people_agent_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_view
    ADD CONSTRAINT conversations_view_agent_id_d6fd67cb_fk_people_agent_id FOREIGN KEY (agent_id) REFERENCES public.people_agent(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_view conversations_view_conversation_id_068f205b_fk_conversat; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_view
    ADD CONSTRAINT conversations_view_conversation_id_068f205b_fk_conversat FOREIGN KEY (conversation_id) REFERENCES public.conversations_conversation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: desk_demosignin desk_demosignin_user_id_0ea537a5_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_demosignin
    ADD CONSTRAINT desk_demosignin_user_id_0ea537a5_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_articlefeedback knowledge_articlefee_article_id_358fa8b3_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_articlefeedback
    ADD CONSTRAINT knowledge_articlefee_article_id_358fa8b3_fk_wagtailco FOREIGN KEY (article_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_articlefeedback knowledge_articlefee_revision_id_4371a00c_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_articlefeedback
    ADD CONSTRAINT knowledge_articlefee_revision_id_4371a00c_fk_wagtailco FOREIGN KEY (revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_articlepage knowledge_articlepag_page_ptr_id_b5efceb9_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_articlepage
    ADD CONSTRAINT knowledge_articlepag_page_ptr_id_b5efceb9_fk_wagtailco FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_articleview knowledge_articlevie_article_id_a612bf0f_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_articleview
    ADD CONSTRAINT knowledge_articlevie_article_id_a612bf0f_fk_wagtailco FOREIGN KEY (article_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_categorypage knowledge_categorypa_page_ptr_id_ca6f6035_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_categorypage
    ADD CONSTRAINT knowledge_categorypa_page_ptr_id_ca6f6035_fk_wagtailco FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_helphome knowledge_helphome_page_ptr_id_44ea246d_fk_wagtailcore_page_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_helphome
    ADD CONSTRAINT knowledge_helphome_page_ptr_id_44ea246d_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_incidentupdate knowledge_incidentup_incident_id_42fb9db1_fk_knowledge; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_incidentupdate
    ADD CONSTRAINT knowledge_incidentup_incident_id_42fb9db1_fk_knowledge FOREIGN KEY (incident_id) REFERENCES public.knowledge_incident(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_indexedpassage knowledge_indexedpas_article_id_6205c34f_fk_knowledge; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_indexedpassage
    ADD CONSTRAINT knowledge_indexedpas_article_id_6205c34f_fk_knowledge FOREIGN KEY (article_id) REFERENCES public.knowledge_indexedarticle(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_listpage knowledge_listpage_page_ptr_id_4335bb51_fk_wagtailcore_page_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_listpage
    ADD CONSTRAINT knowledge_listpage_page_ptr_id_4335bb51_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_meaningwords knowledge_meaningwor_meaning_id_312a4cae_fk_knowledge; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_meaningwords
    ADD CONSTRAINT knowledge_meaningwor_meaning_id_312a4cae_fk_knowledge FOREIGN KEY (meaning_id) REFERENCES public.knowledge_meaning(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: mfa_authenticator mfa_authenticator_user_id_0c3a50c0_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_agent_teams people_agent_teams_agent_id_eee16696_fk_people_agent_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_agent_teams
    ADD CONSTRAINT people_agent_teams_agent_id_eee16696_fk_people_agent_id FOREIGN KEY (agent_id) REFERENCES public.people_agent(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_agent_teams people_agent_teams_team_id_aae45dca_fk_people_team_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_agent_teams
    ADD CONSTRAINT people_agent_teams_team_id_aae45dca_fk_people_team_id FOREIGN KEY (team_id) REFERENCES public.people_team(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_agent people_agent_user_id_c4daefce_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_agent
    ADD CONSTRAINT people_agent_user_id_c4daefce_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_channelidentity people_channelidenti_customer_id_7f0a068e_fk_people_cu; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_channelidentity
    ADD CONSTRAINT people_channelidenti_customer_id_7f0a068e_fk_people_cu FOREIGN KEY (customer_id) REFERENCES public.people_customer(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_contact people_contact_customer_id_ab4fd8db_fk_people_customer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_contact
    ADD CONSTRAINT people_contact_customer_id_ab4fd8db_fk_people_customer_id FOREIGN KEY (customer_id) REFERENCES public.people_customer(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_customer people_customer_merged_into_id_2006b08d_fk_people_customer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_customer
    ADD CONSTRAINT people_customer_merged_into_id_2006b08d_fk_people_customer_id FOREIGN KEY (merged_into_id) REFERENCES public.people_customer(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_reveal people_reveal_agent_id_a51cfb1d_fk_people_agent_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_reveal
    ADD CONSTRAINT people_reveal_agent_id_a51cfb1d_fk_people_agent_id FOREIGN KEY (agent_id) REFERENCES public.people_agent(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_reveal people_reveal_contact_id_cf254ce2_fk_people_contact_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_reveal
    ADD CONSTRAINT people_reveal_contact_id_cf254ce2_fk_people_contact_id FOREIGN KEY (contact_id) REFERENCES public.people_contact(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_user_groups people_user_groups_group_id_1f0237d0_fk_auth_group_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_user_groups
    ADD CONSTRAINT people_user_groups_group_id_1f0237d0_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_user_groups people_user_groups_user_id_290df956_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_user_groups
    ADD CONSTRAINT people_user_groups_user_id_290df956_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_user_user_permissions people_user_user_per_permission_id_55f01ef0_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_user_user_permissions
    ADD CONSTRAINT people_user_user_per_permission_id_55f01ef0_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_user_user_permissions people_user_user_permissions_user_id_7d19557b_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_user_user_permissions
    ADD CONSTRAINT people_user_user_permissions_user_id_7d19557b_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: procrastinate_events procrastinate_events_job_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id) ON DELETE CASCADE;


--
-- Name: procrastinate_jobs procrastinate_jobs_worker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES public.procrastinate_workers(id) ON DELETE SET NULL;


--
-- Name: procrastinate_periodic_defers procrastinate_periodic_defers_job_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id);


--
-- Name: routing_offer routing_offer_agent_id_d43aa12d_fk_people_agent_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.routing_offer
    ADD CONSTRAINT routing_offer_agent_id_d43aa12d_fk_people_agent_id FOREIGN KEY (agent_id) REFERENCES public.people_agent(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: routing_offer routing_offer_entry_id_0f7c26e2_fk_routing_queueentry_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.routing_offer
    ADD CONSTRAINT routing_offer_entry_id_0f7c26e2_fk_routing_queueentry_id FOREIGN KEY (entry_id) REFERENCES public.routing_queueentry(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: routing_queue routing_queue_hours_id_24fab8e4_fk_routing_businesshours_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.routing_queue
    ADD CONSTRAINT routing_queue_hours_id_24fab8e4_fk_routing_businesshours_id FOREIGN KEY (hours_id) REFERENCES public.routing_businesshours(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: routing_queue routing_queue_team_id_2aeb4858_fk_people_team_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.routing_queue
    ADD CONSTRAINT routing_queue_team_id_2aeb4858_fk_people_team_id FOREIGN KEY (team_id) REFERENCES public.people_team(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: routing_queueentry routing_queueentry_agent_id_dfb2d29f_fk_people_agent_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.routing_queueentry
    ADD CONSTRAINT routing_queueentry_agent_id_dfb2d29f_fk_people_agent_id FOREIGN KEY (agent_id) REFERENCES public.people_agent(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: routing_queueentry routing_queueentry_conversation_id_d0e6537b_fk_conversat; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.routing_queueentry
    ADD CONSTRAINT routing_queueentry_conversation_id_d0e6537b_fk_conversat FOREIGN KEY (conversation_id) REFERENCES public.conversations_conversation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: routing_queueentry routing_queueentry_queue_id_c1bc0fb6_fk_routing_queue_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.routing_queueentry
    ADD CONSTRAINT routing_queueentry_queue_id_c1bc0fb6_fk_routing_queue_id FOREIGN KEY (queue_id) REFERENCES public.routing_queue(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: taggit_taggeditem taggit_taggeditem_content_type_id_9957a03c_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_content_type_id_9957a03c_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: taggit_taggeditem taggit_taggeditem_tag_id_f4f5b767_fk_taggit_tag_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_tag_id_f4f5b767_fk_taggit_tag_id FOREIGN KEY (tag_id) REFERENCES public.taggit_tag(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: usersessions_usersession usersessions_usersession_user_id_af5e0a6d_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_user_id_af5e0a6d_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailadmin_editingsession wagtailadmin_editing_content_type_id_4df7730e_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editing_content_type_id_4df7730e_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailadmin_editingsession wagtailadmin_editingsession_user_id_6e1a9b70_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editingsession_user_id_6e1a9b70_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailadmin_formstate wagtailadmin_formsta_content_type_id_e32438b3_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formsta_content_type_id_e32438b3_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailadmin_formstate wagtailadmin_formstate_user_id_b910adc2_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formstate_user_id_b910adc2_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_apitoken wagtailcore_apitoken_user_id_49b1141b_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_apitoken
    ADD CONSTRAINT wagtailcore_apitoken_user_id_49b1141b_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_collectionviewrestriction wagtailcore_collecti_collection_id_761908ec_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction
    ADD CONSTRAINT wagtailcore_collecti_collection_id_761908ec_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_collectionviewrestriction_groups wagtailcore_collecti_collectionviewrestri_47320efd_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collecti_collectionviewrestri_47320efd_fk_wagtailco FOREIGN KEY (collectionviewrestriction_id) REFERENCES public.wagtailcore_collectionviewrestriction(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_collectionviewrestriction_groups wagtailcore_collecti_group_id_1823f2a3_fk_auth_grou; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collecti_group_id_1823f2a3_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_comment wagtailcore_comment_page_id_108444b5_fk_wagtailcore_page_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_page_id_108444b5_fk_wagtailcore_page_id FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_comment wagtailcore_comment_resolved_by_id_a282aa0e_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_resolved_by_id_a282aa0e_fk_people_user_id FOREIGN KEY (resolved_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_comment wagtailcore_comment_revision_created_id_1d058279_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_revision_created_id_1d058279_fk_wagtailco FOREIGN KEY (revision_created_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_comment wagtailcore_comment_user_id_0c577ca6_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_user_id_0c577ca6_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_commentreply wagtailcore_commentr_comment_id_afc7e027_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentr_comment_id_afc7e027_fk_wagtailco FOREIGN KEY (comment_id) REFERENCES public.wagtailcore_comment(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_commentreply wagtailcore_commentreply_user_id_d0b3b9c3_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentreply_user_id_d0b3b9c3_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupapprovaltask_groups wagtailcore_groupapp_group_id_2e64b61f_fk_auth_grou; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapp_group_id_2e64b61f_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupapprovaltask_groups wagtailcore_groupapp_groupapprovaltask_id_9a9255ea_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapp_groupapprovaltask_id_9a9255ea_fk_wagtailco FOREIGN KEY (groupapprovaltask_id) REFERENCES public.wagtailcore_groupapprovaltask(task_ptr_id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupapprovaltask wagtailcore_groupapp_task_ptr_id_cfe58781_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupapprovaltask
    ADD CONSTRAINT wagtailcore_groupapp_task_ptr_id_cfe58781_fk_wagtailco FOREIGN KEY (task_ptr_id) REFERENCES public.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupcollectionpermission wagtailcore_groupcol_collection_id_5423575a_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_collection_id_5423575a_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupcollectionpermission wagtailcore_groupcol_group_id_05d61460_fk_auth_grou; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_group_id_05d61460_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupcollectionpermission wagtailcore_groupcol_permission_id_1b626275_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_permission_id_1b626275_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_grouppagepermission wagtailcore_grouppag_group_id_fc07e671_fk_auth_grou; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_group_id_fc07e671_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_grouppagepermission wagtailcore_grouppag_page_id_710b114a_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_page_id_710b114a_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_grouppagepermission wagtailcore_grouppag_permission_id_05acb22e_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_permission_id_05acb22e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupsitepermission wagtailcore_groupsit_group_id_e5cdbee4_fk_auth_grou; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_group_id_e5cdbee4_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupsitepermission wagtailcore_groupsit_permission_id_459b1f38_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_permission_id_459b1f38_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupsitepermission wagtailcore_groupsit_site_id_245de488_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_site_id_245de488_fk_wagtailco FOREIGN KEY (site_id) REFERENCES public.wagtailcore_site(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_modellogentry wagtailcore_modellog_content_type_id_68849e77_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_modellogentry
    ADD CONSTRAINT wagtailcore_modellog_content_type_id_68849e77_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_page wagtailcore_page_alias_of_id_12945502_fk_wagtailcore_page_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_alias_of_id_12945502_fk_wagtailcore_page_id FOREIGN KEY (alias_of_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_page wagtailcore_page_content_type_id_c28424df_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_content_type_id_c28424df_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_page wagtailcore_page_latest_revision_id_e60fef51_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_latest_revision_id_e60fef51_fk_wagtailco FOREIGN KEY (latest_revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_page wagtailcore_page_live_revision_id_930bd822_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_live_revision_id_930bd822_fk_wagtailco FOREIGN KEY (live_revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_page wagtailcore_page_locale_id_3c7e30a6_fk_wagtailcore_locale_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_locale_id_3c7e30a6_fk_wagtailcore_locale_id FOREIGN KEY (locale_id) REFERENCES public.wagtailcore_locale(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_page wagtailcore_page_locked_by_id_bcb86245_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_locked_by_id_bcb86245_fk_people_user_id FOREIGN KEY (locked_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_page wagtailcore_page_owner_id_fbf7c332_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_owner_id_fbf7c332_fk_people_user_id FOREIGN KEY (owner_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_pagelogentry wagtailcore_pageloge_content_type_id_74e7708a_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pagelogentry
    ADD CONSTRAINT wagtailcore_pageloge_content_type_id_74e7708a_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_revision wagtailcore_pagerevision_user_id_2409d2f4_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_pagerevision_user_id_2409d2f4_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_pagesubscription wagtailcore_pagesubs_page_id_a085e7a6_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubs_page_id_a085e7a6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_pagesubscription wagtailcore_pagesubscription_user_id_89d7def9_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubscription_user_id_89d7def9_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_pageviewrestriction_groups wagtailcore_pageview_group_id_6460f223_fk_auth_grou; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageview_group_id_6460f223_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_pageviewrestriction wagtailcore_pageview_page_id_15a8bea6_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pageviewrestriction
    ADD CONSTRAINT wagtailcore_pageview_page_id_15a8bea6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_pageviewrestriction_groups wagtailcore_pageview_pageviewrestriction__f147a99a_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageview_pageviewrestriction__f147a99a_fk_wagtailco FOREIGN KEY (pageviewrestriction_id) REFERENCES public.wagtailcore_pageviewrestriction(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_referenceindex wagtailcore_referenc_base_content_type_id_313cf40f_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_base_content_type_id_313cf40f_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_referenceindex wagtailcore_referenc_content_type_id_766e0336_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_content_type_id_766e0336_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_referenceindex wagtailcore_referenc_to_content_type_id_93690bbd_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_to_content_type_id_93690bbd_fk_django_co FOREIGN KEY (to_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_revision wagtailcore_revision_base_content_type_id_5b4ef7bd_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_revision_base_content_type_id_5b4ef7bd_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_revision wagtailcore_revision_content_type_id_c8cb69c0_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_revision_content_type_id_c8cb69c0_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_site wagtailcore_site_root_page_id_e02fb95c_fk_wagtailcore_page_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_root_page_id_e02fb95c_fk_wagtailcore_page_id FOREIGN KEY (root_page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_task wagtailcore_task_content_type_id_249ab8ba_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_task
    ADD CONSTRAINT wagtailcore_task_content_type_id_249ab8ba_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_taskstate wagtailcore_taskstat_content_type_id_0a758fdc_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_content_type_id_0a758fdc_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_taskstate wagtailcore_taskstat_revision_id_df25a499_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_revision_id_df25a499_fk_wagtailco FOREIGN KEY (revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_taskstate wagtailcore_taskstat_workflow_state_id_9239a775_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_workflow_state_id_9239a775_fk_wagtailco FOREIGN KEY (workflow_state_id) REFERENCES public.wagtailcore_workflowstate(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_taskstate wagtailcore_taskstate_finished_by_id_13f98229_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstate_finished_by_id_13f98229_fk_people_user_id FOREIGN KEY (finished_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_taskstate wagtailcore_taskstate_task_id_c3677c34_fk_wagtailcore_task_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstate_task_id_c3677c34_fk_wagtailcore_task_id FOREIGN KEY (task_id) REFERENCES public.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_uploadedfile wagtailcore_uploaded_for_content_type_id_b0fc87b2_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploaded_for_content_type_id_b0fc87b2_fk_django_co FOREIGN KEY (for_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_uploadedfile wagtailcore_uploaded_uploaded_by_user_id_c7580fe8_fk_people_us; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploaded_uploaded_by_user_id_c7580fe8_fk_people_us FOREIGN KEY (uploaded_by_user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowstate wagtailcore_workflow_base_content_type_id_a30dc576_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_base_content_type_id_a30dc576_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowstate wagtailcore_workflow_content_type_id_2bb78ce1_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_content_type_id_2bb78ce1_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowcontenttype wagtailcore_workflow_content_type_id_b261bb37_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflow_content_type_id_b261bb37_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowstate wagtailcore_workflow_current_task_state_i_3a1a0632_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_current_task_state_i_3a1a0632_fk_wagtailco FOREIGN KEY (current_task_state_id) REFERENCES public.wagtailcore_taskstate(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowpage wagtailcore_workflow_page_id_81e7bab6_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflow_page_id_81e7bab6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowstate wagtailcore_workflow_requested_by_id_4090bca3_fk_people_us; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_requested_by_id_4090bca3_fk_people_us FOREIGN KEY (requested_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowtask wagtailcore_workflow_task_id_ce7716fe_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflow_task_id_ce7716fe_fk_wagtailco FOREIGN KEY (task_id) REFERENCES public.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowstate wagtailcore_workflow_workflow_id_1f18378f_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_1f18378f_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowpage wagtailcore_workflow_workflow_id_56f56ff6_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_56f56ff6_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowcontenttype wagtailcore_workflow_workflow_id_9aad7cd2_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_9aad7cd2_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowtask wagtailcore_workflow_workflow_id_b9717175_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_b9717175_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtaildocs_document wagtaildocs_document_collection_id_23881625_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_collection_id_23881625_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtaildocs_document wagtaildocs_document_uploaded_by_user_id_17258b41_fk_people_us; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_uploaded_by_user_id_17258b41_fk_people_us FOREIGN KEY (uploaded_by_user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailimages_image wagtailimages_image_collection_id_c2f8af7e_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_collection_id_c2f8af7e_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailimages_image wagtailimages_image_uploaded_by_user_id_5d73dc75_fk_people_us; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_uploaded_by_user_id_5d73dc75_fk_people_us FOREIGN KEY (uploaded_by_user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailimages_rendition wagtailimages_rendit_image_id_3e1fd774_fk_wagtailim; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendit_image_id_3e1fd774_fk_wagtailim FOREIGN KEY (image_id) REFERENCES public.wagtailimages_image(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailredirects_redirect wagtailredirects_red_redirect_page_id_b5728a8f_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailredirects_redirect
    ADD CONSTRAINT wagtailredirects_red_redirect_page_id_b5728a8f_fk_wagtailco FOREIGN KEY (redirect_page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailredirects_redirect wagtailredirects_red_site_id_780a0e1e_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailredirects_redirect
    ADD CONSTRAINT wagtailredirects_red_site_id_780a0e1e_fk_wagtailco FOREIGN KEY (site_id) REFERENCES public.wagtailcore_site(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailsearch_indexentry wagtailsearch_indexe_content_type_id_62ed694f_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailsearch_indexentry
    ADD CONSTRAINT wagtailsearch_indexe_content_type_id_62ed694f_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailusers_userprofile wagtailusers_userprofile_user_id_59c92331_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_user_id_59c92331_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- PostgreSQL database dump complete
--



-- Veriline schema snapshot of migrations 603994033cae9b6e
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
        IF jsonb_array_length(NEW.redactions) <= jsonb_array_length(OLD.redactions) AND position('[[sealed:' IN OLD.text) = 0 THEN
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
-- Name: knowledge_keep_policy_version(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.knowledge_keep_policy_version() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
            BEGIN
                RAISE EXCEPTION 'a published version stays as it is' USING ERRCODE = 'integrity_constraint_violation';
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
-- Name: signing_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.signing_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
            BEGIN
                RAISE EXCEPTION 'what was signed stays' USING ERRCODE = 'integrity_constraint_violation';
            END $$;


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
    message_id bigint NOT NULL,
    confidence double precision NOT NULL,
    intent character varying(3) NOT NULL,
    worded_by character varying(100) NOT NULL
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
-- Name: assistant_flow; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.assistant_flow (
    id bigint NOT NULL,
    slug character varying(40) NOT NULL,
    name character varying(80) NOT NULL,
    button_en character varying(40) NOT NULL,
    button_zh character varying(40) NOT NULL,
    kinds jsonb NOT NULL
);


--
-- Name: assistant_flow_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.assistant_flow ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.assistant_flow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: assistant_flowrun; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.assistant_flowrun (
    id bigint NOT NULL,
    step character varying(20) NOT NULL,
    misses smallint NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    conversation_id bigint NOT NULL,
    version_id bigint NOT NULL,
    CONSTRAINT assistant_flowrun_misses_check CHECK ((misses >= 0))
);


--
-- Name: assistant_flowrun_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.assistant_flowrun ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.assistant_flowrun_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: assistant_flowversion; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.assistant_flowversion (
    id bigint NOT NULL,
    number integer NOT NULL,
    state character varying(9) NOT NULL,
    content jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    published_at timestamp with time zone,
    created_by_id bigint,
    flow_id bigint NOT NULL,
    published_by_id bigint,
    CONSTRAINT assistant_flowversion_number_check CHECK ((number >= 0))
);


--
-- Name: assistant_flowversion_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.assistant_flowversion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.assistant_flowversion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: assistant_intent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.assistant_intent (
    code character varying(3) NOT NULL,
    category character varying(20) NOT NULL,
    topic character varying(40) NOT NULL,
    urgency character varying(2) NOT NULL,
    handoff character varying(3) NOT NULL,
    en character varying(120) NOT NULL,
    zh character varying(120) NOT NULL,
    phrases_en text NOT NULL,
    phrases_zh text NOT NULL,
    fields jsonb NOT NULL,
    answered_by character varying(200) NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by_id bigint,
    flow_id bigint,
    CONSTRAINT intent_p0_has_a_person CHECK (((NOT ((urgency)::text = 'P0'::text)) OR ((handoff)::text = ANY ((ARRAY['S+H'::character varying, 'H'::character varying])::text[]))))
);


--
-- Name: assistant_modelday; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.assistant_modelday (
    day date NOT NULL,
    tokens bigint NOT NULL,
    asked integer NOT NULL,
    worded integer NOT NULL,
    declined integer NOT NULL,
    unsupported integer NOT NULL,
    failed integer NOT NULL,
    unasked integer NOT NULL,
    CONSTRAINT assistant_modelday_asked_check CHECK ((asked >= 0)),
    CONSTRAINT assistant_modelday_declined_check CHECK ((declined >= 0)),
    CONSTRAINT assistant_modelday_failed_check CHECK ((failed >= 0)),
    CONSTRAINT assistant_modelday_unasked_check CHECK ((unasked >= 0)),
    CONSTRAINT assistant_modelday_unsupported_check CHECK ((unsupported >= 0)),
    CONSTRAINT assistant_modelday_worded_check CHECK ((worded >= 0))
);


--
-- Name: assistant_othermatters; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.assistant_othermatters (
    language character varying(12) NOT NULL,
    wordings text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by_id bigint
);


--
-- Name: assistant_phrasevector; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.assistant_phrasevector (
    id bigint NOT NULL,
    digest bytea NOT NULL,
    model character varying(80) NOT NULL,
    vector bytea NOT NULL
);


--
-- Name: assistant_phrasevector_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.assistant_phrasevector ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.assistant_phrasevector_id_seq
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
-- Name: conversations_detail; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conversations_detail (
    id bigint NOT NULL,
    field character varying(20) NOT NULL,
    value text NOT NULL,
    at timestamp with time zone NOT NULL,
    conversation_id bigint NOT NULL,
    message_id bigint NOT NULL
);


--
-- Name: conversations_detail_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.conversations_detail ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.conversations_detail_id_seq
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
    inbox_id bigint NOT NULL,
    masks jsonb DEFAULT '[]'::jsonb NOT NULL
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
-- Name: conversations_sealed; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conversations_sealed (
    id bigint NOT NULL,
    number smallint NOT NULL,
    kind character varying(32) NOT NULL,
    hint character varying(16) NOT NULL,
    passage text NOT NULL,
    held_until timestamp with time zone,
    at timestamp with time zone NOT NULL,
    message_id bigint NOT NULL,
    CONSTRAINT conversations_sealed_number_check CHECK ((number >= 0))
);


--
-- Name: conversations_sealed_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.conversations_sealed ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.conversations_sealed_id_seq
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
-- Name: insights_gap; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.insights_gap (
    id bigint NOT NULL,
    language character varying(10) NOT NULL,
    key character varying(300) NOT NULL,
    model character varying(100) NOT NULL,
    vector bytea NOT NULL,
    state character varying(9) NOT NULL,
    page bigint,
    changed_at timestamp with time zone,
    agent_id bigint,
    CONSTRAINT insights_gap_page_check CHECK ((page >= 0))
);


--
-- Name: insights_gap_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.insights_gap ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.insights_gap_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: insights_goal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.insights_goal (
    id smallint NOT NULL,
    deflection smallint NOT NULL,
    CONSTRAINT goal_one_row CHECK ((id = 1)),
    CONSTRAINT insights_goal_deflection_check CHECK ((deflection >= 0)),
    CONSTRAINT insights_goal_id_check CHECK ((id >= 0))
);


--
-- Name: insights_question; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.insights_question (
    id bigint NOT NULL,
    why character varying(10) NOT NULL,
    at timestamp with time zone NOT NULL,
    gap_id bigint NOT NULL,
    message_id bigint,
    search_id bigint,
    CONSTRAINT question_was_asked_once CHECK ((((message_id IS NOT NULL) AND (search_id IS NULL)) OR ((message_id IS NULL) AND (search_id IS NOT NULL))))
);


--
-- Name: insights_question_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.insights_question ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.insights_question_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: insights_reading; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.insights_reading (
    id bigint NOT NULL,
    visit uuid NOT NULL,
    article bigint NOT NULL,
    language character varying(10) NOT NULL,
    at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    solved_at timestamp with time zone,
    not_yet_at timestamp with time zone,
    CONSTRAINT insights_reading_article_check CHECK ((article >= 0))
);


--
-- Name: insights_reading_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.insights_reading ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.insights_reading_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: insights_search; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.insights_search (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    visit uuid,
    language character varying(10) NOT NULL,
    text character varying(300) NOT NULL,
    found smallint NOT NULL,
    fits boolean NOT NULL,
    at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    clicked_at timestamp with time zone,
    CONSTRAINT insights_search_found_check CHECK ((found >= 0))
);


--
-- Name: insights_search_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.insights_search ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.insights_search_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: insights_visittalk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.insights_visittalk (
    id bigint NOT NULL,
    visit uuid NOT NULL,
    at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    conversation_id bigint NOT NULL
);


--
-- Name: insights_visittalk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.insights_visittalk ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.insights_visittalk_id_seq
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
-- Name: knowledge_announcementpage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_announcementpage (
    page_ptr_id integer NOT NULL,
    lead text NOT NULL,
    keywords text NOT NULL,
    audience character varying(10) NOT NULL,
    not_for_regions character varying(2)[] NOT NULL,
    risk character varying(10) NOT NULL,
    risk_notice text NOT NULL,
    checked_on date NOT NULL,
    checked_by_team character varying(80) NOT NULL,
    review_on date,
    category character varying(12) NOT NULL,
    severity character varying(8) NOT NULL,
    valid_from timestamp with time zone NOT NULL,
    valid_until timestamp with time zone,
    pinned boolean NOT NULL,
    body jsonb NOT NULL,
    services character varying(20)[] NOT NULL,
    assets character varying(12)[] NOT NULL,
    networks character varying(20)[] NOT NULL,
    for_regions character varying(2)[] NOT NULL,
    for_languages character varying(10)[] NOT NULL
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
    review_on date,
    risk character varying(10) NOT NULL,
    risk_notice text NOT NULL
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
-- Name: knowledge_blogpage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_blogpage (
    page_ptr_id integer NOT NULL,
    lead text NOT NULL,
    keywords text NOT NULL,
    audience character varying(10) NOT NULL,
    not_for_regions character varying(2)[] NOT NULL,
    risk character varying(10) NOT NULL,
    risk_notice text NOT NULL,
    checked_on date NOT NULL,
    checked_by_team character varying(80) NOT NULL,
    review_on date,
    author character varying(80) NOT NULL,
    disclosure text NOT NULL,
    tags character varying(30)[] NOT NULL,
    body jsonb NOT NULL
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
    intents character varying(200) NOT NULL,
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
-- Name: knowledge_language; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_language (
    id bigint NOT NULL,
    code character varying(16) NOT NULL,
    own_name character varying(40) NOT NULL,
    is_rtl boolean NOT NULL,
    is_on boolean NOT NULL,
    is_listed boolean NOT NULL,
    fallbacks character varying(16)[] NOT NULL,
    fonts character varying(300) NOT NULL,
    place smallint NOT NULL,
    CONSTRAINT knowledge_language_place_check CHECK ((place >= 0))
);


--
-- Name: knowledge_language_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_language ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_language_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_lessonpage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_lessonpage (
    page_ptr_id integer NOT NULL,
    lead text NOT NULL,
    keywords text NOT NULL,
    audience character varying(10) NOT NULL,
    not_for_regions character varying(2)[] NOT NULL,
    risk character varying(10) NOT NULL,
    risk_notice text NOT NULL,
    checked_on date NOT NULL,
    checked_by_team character varying(80) NOT NULL,
    review_on date,
    act character varying(10) NOT NULL,
    body jsonb NOT NULL,
    check_questions jsonb NOT NULL
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
-- Name: knowledge_policypage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_policypage (
    page_ptr_id integer NOT NULL,
    lead text NOT NULL,
    keywords text NOT NULL,
    audience character varying(10) NOT NULL,
    not_for_regions character varying(2)[] NOT NULL,
    risk character varying(10) NOT NULL,
    risk_notice text NOT NULL,
    checked_on date NOT NULL,
    checked_by_team character varying(80) NOT NULL,
    review_on date,
    effective_on date NOT NULL,
    change_note text NOT NULL,
    body jsonb NOT NULL
);


--
-- Name: knowledge_policyversion; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_policyversion (
    id bigint NOT NULL,
    number smallint NOT NULL,
    title character varying(255) NOT NULL,
    lead text NOT NULL,
    body jsonb NOT NULL,
    effective_on date NOT NULL,
    change_note text NOT NULL,
    published_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    page_id integer NOT NULL,
    CONSTRAINT knowledge_policyversion_number_check CHECK ((number >= 0))
);


--
-- Name: knowledge_policyversion_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_policyversion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_policyversion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_termpage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_termpage (
    page_ptr_id integer NOT NULL,
    lead text NOT NULL,
    keywords text NOT NULL,
    audience character varying(10) NOT NULL,
    not_for_regions character varying(2)[] NOT NULL,
    risk character varying(10) NOT NULL,
    risk_notice text NOT NULL,
    checked_on date NOT NULL,
    checked_by_team character varying(80) NOT NULL,
    review_on date,
    area character varying(10) NOT NULL,
    also character varying(200) NOT NULL,
    body jsonb NOT NULL
);


--
-- Name: knowledge_tutorialpage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_tutorialpage (
    page_ptr_id integer NOT NULL,
    lead text NOT NULL,
    keywords text NOT NULL,
    audience character varying(10) NOT NULL,
    not_for_regions character varying(2)[] NOT NULL,
    risk character varying(10) NOT NULL,
    risk_notice text NOT NULL,
    checked_on date NOT NULL,
    checked_by_team character varying(80) NOT NULL,
    review_on date,
    level character varying(10) NOT NULL,
    "position" smallint NOT NULL,
    minutes smallint NOT NULL,
    films jsonb NOT NULL,
    stages jsonb NOT NULL,
    body jsonb NOT NULL,
    related jsonb NOT NULL,
    CONSTRAINT knowledge_tutorialpage_minutes_check CHECK ((minutes >= 0)),
    CONSTRAINT knowledge_tutorialpage_position_check CHECK (("position" >= 0))
);


--
-- Name: knowledge_video; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_video (
    id bigint NOT NULL,
    title character varying(200) NOT NULL,
    file character varying(100) NOT NULL,
    seconds smallint NOT NULL,
    poster_id integer NOT NULL,
    CONSTRAINT knowledge_video_seconds_check CHECK ((seconds >= 0))
);


--
-- Name: knowledge_video_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_video ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_video_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_videocaptions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_videocaptions (
    id bigint NOT NULL,
    language character varying(20) NOT NULL,
    file character varying(100) NOT NULL,
    video_id bigint NOT NULL
);


--
-- Name: knowledge_videocaptions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_videocaptions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_videocaptions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_vippage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_vippage (
    page_ptr_id integer NOT NULL,
    lead text NOT NULL,
    keywords text NOT NULL,
    audience character varying(10) NOT NULL,
    not_for_regions character varying(2)[] NOT NULL,
    risk character varying(10) NOT NULL,
    risk_notice text NOT NULL,
    checked_on date NOT NULL,
    checked_by_team character varying(80) NOT NULL,
    review_on date,
    changes jsonb NOT NULL,
    unchanged jsonb NOT NULL,
    steps jsonb NOT NULL,
    body jsonb NOT NULL
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
    contact_id bigint,
    message uuid,
    CONSTRAINT reveal_of_one CHECK ((((contact_id IS NULL) OR (message IS NULL)) AND (1 = (
CASE
    WHEN (contact_id IS NULL) THEN 1
    ELSE 0
END +
CASE
    WHEN (message IS NULL) THEN 1
    ELSE 0
END))))
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
-- Name: signing_publickey; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.signing_publickey (
    id character varying(16) NOT NULL,
    public bytea NOT NULL,
    since timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    retired_at timestamp with time zone,
    revoked_at timestamp with time zone
);


--
-- Name: signing_statement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.signing_statement (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    name character varying(80) NOT NULL,
    text text NOT NULL,
    signature bytea NOT NULL,
    at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    key_id character varying(16) NOT NULL
);


--
-- Name: signing_statement_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.signing_statement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.signing_statement_id_seq
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
-- Name: trust_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trust_change (
    id bigint NOT NULL,
    act character varying(4) NOT NULL,
    reason character varying(200) NOT NULL,
    proposed_by bigint NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    agreed_by bigint,
    agreed_at timestamp with time zone,
    in_force_at timestamp with time zone,
    withdrawn_by bigint,
    withdrawn_at timestamp with time zone,
    listing_id bigint NOT NULL,
    CONSTRAINT change_agreed_whole CHECK ((((agreed_at IS NULL) AND (agreed_by IS NULL) AND (in_force_at IS NULL)) OR ((agreed_at IS NOT NULL) AND (agreed_by IS NOT NULL) AND (in_force_at >= agreed_at)))),
    CONSTRAINT change_by_two_people CHECK (((agreed_by IS NULL) OR (NOT ((agreed_by = proposed_by) AND (agreed_by IS NOT NULL)))))
);


--
-- Name: trust_change_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.trust_change ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.trust_change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: trust_listing; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trust_listing (
    id bigint NOT NULL,
    is_fake boolean NOT NULL,
    kind character varying(12) NOT NULL,
    platform character varying(20) NOT NULL,
    key character varying(254) NOT NULL,
    shown character varying(254) NOT NULL,
    number character varying(100) NOT NULL,
    link character varying(300) NOT NULL,
    purpose character varying(10) NOT NULL,
    region character varying(2) NOT NULL,
    language character varying(10) NOT NULL,
    since date,
    until date,
    CONSTRAINT listing_since_before_until CHECK (((since IS NULL) OR (until IS NULL) OR (since <= until)))
);


--
-- Name: trust_listing_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.trust_listing ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.trust_listing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: trust_messagecode; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trust_messagecode (
    id bigint NOT NULL,
    digest character varying(64) NOT NULL,
    channel character varying(20) NOT NULL,
    sent_at timestamp with time zone NOT NULL
);


--
-- Name: trust_messagecode_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.trust_messagecode ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.trust_messagecode_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: trust_report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trust_report (
    id bigint NOT NULL,
    digest character varying(64) NOT NULL,
    kind character varying(12) NOT NULL,
    platform character varying(20) NOT NULL,
    key character varying(254) NOT NULL,
    shown character varying(254) NOT NULL,
    reached_by character varying(120) NOT NULL,
    words text NOT NULL,
    lost boolean NOT NULL,
    language character varying(10) NOT NULL,
    at timestamp with time zone NOT NULL,
    refused_at timestamp with time zone,
    refused_by bigint,
    CONSTRAINT report_refused_whole CHECK ((((refused_at IS NULL) AND (refused_by IS NULL)) OR ((refused_at IS NOT NULL) AND (refused_by IS NOT NULL))))
);


--
-- Name: trust_report_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.trust_report ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.trust_report_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: trust_takedown; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trust_takedown (
    id bigint NOT NULL,
    step character varying(8) NOT NULL,
    "to" character varying(120) NOT NULL,
    by bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    listing_id bigint NOT NULL
);


--
-- Name: trust_takedown_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.trust_takedown ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.trust_takedown_id_seq
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
-- Data for Name: assistant_flow; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.assistant_flow VALUES
	(1, 'exposed-wallet', 'Exposed: wallet', 'Make the wallet safe', '保护我的钱包', '["seed_phrase", "private_key", "extended_key", "keystore"]'),
	(2, 'exposed-password', 'Exposed: password', 'Make the account safe', '保护我的账户', '["password", "pin", "session"]'),
	(3, 'exposed-api-key', 'Exposed: API key', 'Revoke the API key', '停用 API 密钥', '["api_secret"]'),
	(4, 'exposed-authenticator', 'Exposed: authenticator', 'Renew the authenticator', '更换身份验证器', '["otp_seed", "backup_codes"]'),
	(5, 'exposed-code', 'Exposed: one-time code', 'Check what the code did', '检查验证码的影响', '["one_time_code"]'),
	(6, 'exposed-card', 'Exposed: card', 'Protect the card', '保护我的银行卡', '["card", "card_code"]');


--
-- Data for Name: assistant_flowrun; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: assistant_flowversion; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.assistant_flowversion VALUES
	(1, 1, 'published', '[{"id": "s1", "kind": "choice", "text": {"en": "Step 1 of 3. On a device you trust, make a new wallet. Write its new words on paper and type them nowhere, not here either.", "zh-hans": "第 1 步，共 3 步。请在您信任的设备上新建一个钱包。新的助记词只写在纸上，不要输入任何地方，包括这里。"}, "options": [{"next": "s2", "label": {"en": "Done", "zh-hans": "已完成"}}, {"next": "s5", "label": {"en": "I need help", "zh-hans": "我需要帮助"}}]}, {"id": "s2", "kind": "choice", "text": {"en": "Step 2 of 3. Send everything from the old wallet to the new one, the most valuable first. Nobody needs to help you with it; whoever offers to is a thief.", "zh-hans": "第 2 步，共 3 步。把旧钱包中的全部资产转到新钱包，先转价值最高的。这一步不需要任何人帮忙，主动提出帮忙的人都是骗子。"}, "options": [{"next": "s3", "label": {"en": "Done", "zh-hans": "已完成"}}, {"next": "s5", "label": {"en": "I need help", "zh-hans": "我需要帮助"}}]}, {"id": "s3", "kind": "choice", "text": {"en": "Step 3 of 3. Never use the old wallet again: whoever has read its words waits for the next deposit. Has anything left it that you did not send?", "zh-hans": "第 3 步，共 3 步。不要再使用旧钱包：看到过助记词的人会等待下一笔入账。旧钱包中是否有并非您本人转出的资产？"}, "options": [{"next": "s4", "label": {"en": "No", "zh-hans": "没有"}}, {"next": "s5", "label": {"en": "Yes", "zh-hans": "有"}}]}, {"id": "s4", "kind": "say", "next": "", "text": {"en": "Then what was read opens an empty wallet. Keep the new words to yourself.", "zh-hans": "这样，泄露的内容只能打开一个空钱包。请只由您本人保管新的助记词。"}}, {"id": "s5", "kind": "hand_over", "text": {"en": "A person helps you now. They will not ask for the words or the key.", "zh-hans": "现在由人工协助您。客服不会向您索要助记词或私钥。"}}]', '2026-11-28 16:20:05.840419+00', '2026-11-28 16:20:05.840198+00', NULL, 1, NULL),
	(2, 1, 'published', '[{"id": "s1", "kind": "choice", "text": {"en": "Step 1 of 3. Open the exchange’s app, Security, and change your password now. Choose one that you use nowhere else.", "zh-hans": "第 1 步，共 3 步。请打开交易所 APP 的“安全”页面，立即修改密码，并使用从未在别处用过的密码。"}, "options": [{"next": "s2", "label": {"en": "Done", "zh-hans": "已完成"}}, {"next": "s5", "label": {"en": "I need help", "zh-hans": "我需要帮助"}}]}, {"id": "s2", "kind": "choice", "text": {"en": "Step 2 of 3. On the same page, sign out every device but this one. If your mailbox has the same password, change it there too.", "zh-hans": "第 2 步，共 3 步。在同一页面退出除本机以外的所有设备。如果邮箱使用相同密码，也请一并修改。"}, "options": [{"next": "s3", "label": {"en": "Done", "zh-hans": "已完成"}}, {"next": "s5", "label": {"en": "I need help", "zh-hans": "我需要帮助"}}]}, {"id": "s3", "kind": "choice", "text": {"en": "Step 3 of 3. Look at the list of sign-ins, orders and withdrawals. Is there anything that was not you?", "zh-hans": "第 3 步，共 3 步。请查看登录记录、订单和提现记录。是否有并非您本人的操作？"}, "options": [{"next": "s4", "label": {"en": "No", "zh-hans": "没有"}}, {"next": "s5", "label": {"en": "Yes", "zh-hans": "有"}}]}, {"id": "s4", "kind": "say", "next": "", "text": {"en": "Then the old password opens nothing any more.", "zh-hans": "这样，旧密码已经无法使用。"}}, {"id": "s5", "kind": "hand_over", "text": {"en": "A person helps you now. They will not ask for a password or a code.", "zh-hans": "现在由人工协助您。客服不会向您索要密码或验证码。"}}]', '2026-11-28 16:20:05.841641+00', '2026-11-28 16:20:05.841539+00', NULL, 2, NULL),
	(3, 1, 'published', '[{"id": "s1", "kind": "choice", "text": {"en": "Step 1 of 3. Open API management in the exchange’s app or site and delete that key. Deleting takes effect at once.", "zh-hans": "第 1 步，共 3 步。请在交易所 APP 或网站打开“API 管理”，删除该密钥。删除后立即失效。"}, "options": [{"next": "s2", "label": {"en": "Done", "zh-hans": "已完成"}}, {"next": "s5", "label": {"en": "I need help", "zh-hans": "我需要帮助"}}]}, {"id": "s2", "kind": "choice", "text": {"en": "Step 2 of 3. Make a new key only if you need one: without the right to withdraw, and for your own IP addresses alone.", "zh-hans": "第 2 步，共 3 步。仅在需要时新建密钥：不开启提现权限，并只允许您自己的 IP 地址。"}, "options": [{"next": "s3", "label": {"en": "Done", "zh-hans": "已完成"}}, {"next": "s5", "label": {"en": "I need help", "zh-hans": "我需要帮助"}}]}, {"id": "s3", "kind": "choice", "text": {"en": "Step 3 of 3. Look at your orders and withdrawals since you made the old key. Is there anything that was not you?", "zh-hans": "第 3 步，共 3 步。请查看旧密钥创建以来的订单和提现记录。是否有并非您本人的操作？"}, "options": [{"next": "s4", "label": {"en": "No", "zh-hans": "没有"}}, {"next": "s5", "label": {"en": "Yes", "zh-hans": "有"}}]}, {"id": "s4", "kind": "say", "next": "", "text": {"en": "Then the old key does nothing any more.", "zh-hans": "这样，旧密钥已经失效。"}}, {"id": "s5", "kind": "hand_over", "text": {"en": "A person helps you now. They will not ask for the secret of a key.", "zh-hans": "现在由人工协助您。客服不会向您索要密钥。"}}]', '2026-11-28 16:20:05.842292+00', '2026-11-28 16:20:05.842198+00', NULL, 3, NULL),
	(4, 1, 'published', '[{"id": "s1", "kind": "choice", "text": {"en": "Step 1 of 2. Open the exchange’s app, Security, and set up your authenticator anew. The old key and its backup codes end with it.", "zh-hans": "第 1 步，共 2 步。请打开交易所 APP 的“安全”页面，重新绑定身份验证器。旧密钥和备用码会随之失效。"}, "options": [{"next": "s2", "label": {"en": "Done", "zh-hans": "已完成"}}, {"next": "s4", "label": {"en": "I need help", "zh-hans": "我需要帮助"}}]}, {"id": "s2", "kind": "choice", "text": {"en": "Step 2 of 2. Look at the list of sign-ins and devices. Is there anything that was not you?", "zh-hans": "第 2 步，共 2 步。请查看登录记录和设备列表。是否有并非您本人的操作？"}, "options": [{"next": "s3", "label": {"en": "No", "zh-hans": "没有"}}, {"next": "s4", "label": {"en": "Yes", "zh-hans": "有"}}]}, {"id": "s3", "kind": "say", "next": "", "text": {"en": "Then the old key makes no code that works.", "zh-hans": "这样，旧密钥生成的验证码已经无效。"}}, {"id": "s4", "kind": "hand_over", "text": {"en": "A person helps you now. They will not ask for a code or a key.", "zh-hans": "现在由人工协助您。客服不会向您索要验证码或密钥。"}}]', '2026-11-28 16:20:05.842912+00', '2026-11-28 16:20:05.842821+00', NULL, 4, NULL),
	(5, 1, 'published', '[{"id": "s1", "kind": "choice", "text": {"en": "Step 1 of 2. Has anybody asked you for that code, by phone, mail or chat, or did you type it on a page you are not sure of?", "zh-hans": "第 1 步，共 2 步。是否有人通过电话、邮件或聊天向您索要过该验证码，或您曾在不确定的页面输入过它？"}, "options": [{"next": "s2", "label": {"en": "No", "zh-hans": "没有"}}, {"next": "s4", "label": {"en": "Yes", "zh-hans": "有"}}]}, {"id": "s2", "kind": "choice", "text": {"en": "Step 2 of 2. Do not use that code; ask for a new one. Look at the list of sign-ins. Is there anything that was not you?", "zh-hans": "第 2 步，共 2 步。请不要再使用该验证码，重新获取一个。请查看登录记录，是否有并非您本人的操作？"}, "options": [{"next": "s3", "label": {"en": "No", "zh-hans": "没有"}}, {"next": "s4", "label": {"en": "Yes", "zh-hans": "有"}}]}, {"id": "s3", "kind": "say", "next": "", "text": {"en": "Then that code opens nothing: it ends within minutes.", "zh-hans": "这样，该验证码不会造成影响，几分钟后即失效。"}}, {"id": "s4", "kind": "hand_over", "text": {"en": "A person helps you now. They will not ask for a code.", "zh-hans": "现在由人工协助您。客服不会向您索要验证码。"}}]', '2026-11-28 16:20:05.843519+00', '2026-11-28 16:20:05.843429+00', NULL, 5, NULL),
	(6, 1, 'published', '[{"id": "s1", "kind": "choice", "text": {"en": "Step 1 of 2. Call your bank by the number on the back of the card and ask for a new card. The bank can block the old one at once.", "zh-hans": "第 1 步，共 2 步。请拨打银行卡背面的电话联系银行并申请换卡。银行可以立即冻结旧卡。"}, "options": [{"next": "s2", "label": {"en": "Done", "zh-hans": "已完成"}}, {"next": "s4", "label": {"en": "I need help", "zh-hans": "我需要帮助"}}]}, {"id": "s2", "kind": "choice", "text": {"en": "Step 2 of 2. Look at the card’s last payments, and at the cards saved in the exchange’s app. Is there anything that was not you?", "zh-hans": "第 2 步，共 2 步。请查看该卡最近的交易，以及交易所 APP 中已保存的银行卡。是否有并非您本人的操作？"}, "options": [{"next": "s3", "label": {"en": "No", "zh-hans": "没有"}}, {"next": "s4", "label": {"en": "Yes", "zh-hans": "有"}}]}, {"id": "s3", "kind": "say", "next": "", "text": {"en": "Then the number is worth nothing once the bank has blocked it.", "zh-hans": "银行冻结旧卡后，该卡号就不再有用。"}}, {"id": "s4", "kind": "hand_over", "text": {"en": "A person helps you now. They will not ask for the number of the card.", "zh-hans": "现在由人工协助您。客服不会向您索要卡号。"}}]', '2026-11-28 16:20:05.844373+00', '2026-11-28 16:20:05.844275+00', NULL, 6, NULL);


--
-- Data for Name: assistant_intent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.assistant_intent VALUES
	('P07', 'P2P', 'p2p-and-card', 'P3', 'S', 'Become a merchant', '申请商家', 'how do I become a P2P merchant
apply as advertiser
merchant requirements
want to post ads
be a verified trader
deposit needed for merchants
my merchant application was rejected
how to get the merchant badge
requirements for advertisers
leave the merchant programme', '怎么成为商家
申请P2P广告方
商家认证条件
想发广告
怎么当商家
保证金多少
商家申请没过
商家标志怎么拿
退出商家
认证商家条件', '["uid"]', 'form', '2026-11-28 16:20:05.673158+00', NULL, NULL),
	('E01', 'Emergency', 'emergency', 'P0', 'S+H', 'My account is hacked / stolen', '账户被盗 / 被黑', 'somebody is inside my account and I am losing funds
my account has been compromised
I was hacked, all my balance disappeared
I just woke up and everything in my wallet is zero, last night there were 3 ETH
someone changed nothing but sold all my coins and moved them, it wasn''t me
pls help now, a hacker is in there trading with my money as we speak
my son''s account got hijacked, there are trades he never made
who has logged in as me and emptied the balance
got robbed, all usdt gone from the exchange account overnight
my account has been taken by somebody, I can see orders I did not place', '我账号被黑客登录了
账户里的资产被人转走
账号被入侵，余额没了
一觉醒来余额变成0了 昨天还有八千多U
有人正在我号里操作 币在一笔一笔卖
账号被人控制了 我眼看着资产在减少
我的币全没了！是不是被黑了
家里老人的账户被人登进去卖光了
里面出现了好多不是我下的单子
号被盗了快点帮我冻住', '["uid"]', 'freeze (emergency-lane.md)', '2026-11-28 16:20:05.672391+00', NULL, NULL),
	('E02', 'Emergency', 'emergency', 'P0', 'S+H', 'Withdrawal I did not make', '不是我本人操作的提现', 'unauthorised withdrawal from my account
coins were sent out without me
there is a send of 0.4 BTC in my history and I have no idea where it went
I never asked for this withdrawal, who approved it
mail says "withdrawal successful" but I didn''t withdraw anything
two payouts to an unknown address while I was at work
my usdt left to a wallet I don''t recognise at 4am
please stop it, a transfer out that I did not start is processing
someone is withdrawing from my account right now', '有一笔提币不是我操作的
未经我同意币被提走
提现记录里有陌生的一笔
刚收到邮件说提币成功 我根本没提过
有人从我账户提走了0.3个比特币
凌晨三点转出去一笔 地址我不认识
我没操作 怎么会有提币记录
正在处理中的这笔提现不是我发起的 快拦住
短信提示提现 2000U 可我人在上班
钱被转到一个陌生钱包去了', '["uid", "time", "amount"]', 'withdrawals; cancel_pending_withdrawals', '2026-11-28 16:20:05.672425+00', NULL, NULL),
	('A08', 'Access', 'sign-in-and-security', 'P2', 'S→M', 'Change e-mail (old one gone)', '更换邮箱(旧邮箱不可用)', 'I cannot use my old e-mail any more, change it
update my e-mail address without the old mailbox
my company mail was closed
my mailbox was shut down, how do I switch to a new address
left the university and lost that e-mail
want to use another mail for login
provider closed, no way to open the old mail
registered with a typo in my email
change email without access to it
old email has a password I forgot', '旧邮箱登不上了，怎么换邮箱
更改绑定邮箱
原邮箱停用收不到邮件
公司邮箱离职注销了
原来的邮箱打不开 想换成gmail
注册时邮箱写错一个字母
毕业了学校邮箱没了
怎么换登录邮箱
邮箱服务商关停了
老邮箱密码忘了 没法收确认信', '["uid", "screenshot"]', 'appeal', '2026-11-28 16:20:05.67262+00', NULL, NULL),
	('E03', 'Emergency', 'emergency', 'P0', 'S+H', 'Login from unknown place/device', '异地/陌生设备登录', 'new device signed in and it was not me
strange session in my device list
you mailed me about a sign-in from Vietnam, I live in Spain
there''s an iPhone in my devices and I only have android
login alert from an IP I have never seen
somebody signed in from another city this morning, how do I throw him out
why does it show an active session on windows, I own a mac
got a notice about a new device at 2am, was sleeping
how do i log out all other devices', '收到异地登录提醒，不是我
有陌生设备登录了我的账号
登录记录里有不认识的IP
提示我的账号在俄罗斯登录 我人在广州
设备管理里多了一台三星 我用的是苹果
半夜收到新设备登录的邮件
有个IP地址不是我的 怎么踢掉
登录历史显示在外省登过 我没去过
怎么把所有设备都下线
陌生人登了我的号 要怎么退出他', '["uid"]', 'sessions; revoke_sessions', '2026-11-28 16:20:05.672438+00', NULL, NULL),
	('E04', 'Emergency', 'emergency', 'P0', 'S+H', 'I gave my code/password to a fake agent', '把验证码/密码给了假客服', 'I told the verification code to someone who said he was support
I typed my password on a fake site
a caller from support made me read out the code
a man on whatsapp said he works for you and I read him the six digits
I entered my login on a page that looked like yours and now I''m afraid it was fake
fell for phishing, gave away password and authenticator code
I shared my screen with a "support agent" and showed him everything
he asked to verify my identity and I sent the SMS code, what now
installed anydesk because support told me so
I sent them my google code because they threatened to block me', '我把验证码告诉了自称客服的人
在钓鱼网站输入了密码
对方冒充客服骗走了我的验证码
有人打电话说是平台的 我把短信码报给他了
点了个短信里的网址 填了账号密码 后来发现是假的
对方让我共享屏幕 看到了我的验证码
我把谷歌验证码发给群里的“管理员”了怎么办
冒充官方的人说要升级账户 我给了他密码
扫了别人发的二维码登录 是不是泄露了
在假官网上登录了', '["uid", "suspect"]', 'freeze + list of what to rotate', '2026-11-28 16:20:05.672452+00', NULL, NULL),
	('E05', 'Emergency', 'emergency', 'P0', 'S+H', 'Phone stolen / SIM swapped', '手机丢失 / SIM 卡被劫持', 'my phone was stolen and the app is on it
my SIM card stopped working and someone else has my number
lost my mobile, people could get into my account
phone snatched on the bus, the exchange app was open
no signal since noon, the carrier says another SIM was issued
my mobile is gone, how do I block the account from a computer
somebody ported my number away
left my phone in a taxi and it has the authenticator too
lost phone, afraid the finder can get at my coins
sim swap happened to me today', '手机丢了，交易所还登录着
我的手机号被人补卡了
手机被偷怕资产被转走
手机掉在出租车上了 里面有你们app
突然没信号 营业厅说有人拿我身份证补了卡
手机被抢了 怎么先把账户停掉
SIM卡被人复制了 验证码都发到别人那了
手机丢失 谷歌验证也在那台上
号码被别人挂失补办了
手机被偷 现在用朋友电脑 能先冻结吗', '["uid", "contact"]', 'freeze (scope incl. sms_factor)', '2026-11-28 16:20:05.672465+00', NULL, NULL),
	('E06', 'Emergency', 'emergency', 'P0', 'S+H', 'API key leaked', 'API 密钥泄露', 'my API secret was published by mistake
someone has my API key
I committed the key to a public repository
my trading bot''s server was broken into, the keys were on it
I pasted the secret key in a public chat
api keys were in a github repo for a week
a bot I gave my API to is making weird trades
ex-colleague still has our API credentials
how to delete all api keys at once, one got out
third party platform that held my key was hacked', 'API密钥被公开了
API key 可能被别人拿到
不小心把 API 密钥发到网上
密钥被我截图发群里了
量化平台跑路 我的API还在他们手里
代码传到GitHub忘了删key
服务器被入侵 上面存着API密钥
发现有人用我的API在下单
怎么马上删除所有的API
secret泄露了要怎么停用', '["uid", "key_label"]', 'revoke_api_keys', '2026-11-28 16:20:05.672478+00', NULL, NULL),
	('E07', 'Emergency', 'emergency', 'P0', 'S+H', 'E-mail account taken over', '邮箱被盗', 'someone took over the mailbox of my account
I lost control of my e-mail, it was hacked
the email linked to the account is in a stranger''s hands
I can''t get into my gmail any more, the hacker changed it, and it''s the login for your site
my outlook was broken into and it is my mail with you
hacker is in my mailbox and can read your mails
somebody has control of my email, protect my account before he resets it
mailbox got compromised, should I worry about my coins
they deleted your mails from my inbox, someone is in there
yahoo mail hacked, same address as my account', '注册邮箱被盗了
邮箱密码被人改了，登不进邮箱
绑定的邮箱被别人控制
我的QQ邮箱被人盗了 交易所用的就是它
邮箱密码不对了 有人改了 账号会不会有事
黑客进了我的邮箱 在看你们发的邮件
邮箱里出现自动转发规则 不是我设的
注册用的gmail被盗 先帮我锁账户
邮箱被别人登录 怕他重置我密码
网易邮箱被黑了怎么保护我的账号', '["uid", "contact"]', 'freeze; notices to old contacts', '2026-11-28 16:20:05.67249+00', NULL, NULL),
	('E08', 'Emergency', 'emergency', 'P0', 'H', 'I am being forced to transfer', '被胁迫转账', 'someone is standing next to me making me send coins
they threaten me so that I withdraw
I am being held and told to transfer
I am not free, there are people here making me send the money
someone has a knife and wants my bitcoin
they say they hurt my family unless I withdraw
being blackmailed to transfer right now, please block it
help, I have to do what they say, stop my withdrawals
my ex forces me to give him access
kidnapped and told to empty the account', '有人威胁我转币
我被逼着提现
他们强迫我把钱转走
有人拿刀让我把币转走
他们不让我走 逼我提币
对方威胁要伤害我家人
被人限制自由 叫我转账
我现在身不由己 请把提现停掉
被敲诈勒索 不转就曝光我
有人在旁边盯着我操作', '[]', 'silent freeze; police text', '2026-11-28 16:20:05.672502+00', NULL, NULL),
	('E09', 'Emergency', 'emergency', 'P0', 'S+H', 'I sent coins to a scammer', '被骗转账给骗子', 'I was scammed and sent my coins to a fraudster
I paid into a fake investment platform
tricked into sending USDT to a scammer''s wallet
met a woman online and she made me invest, 12k usdt are gone
the mining pool site doesn''t let me take my money back, I sent it from your exchange
they said deposit more to unlock profit and I did, it''s a fraud isn''t it
sent coins to a guy for a job task, now he blocked me
can you get my money back, I was cheated
fake broker took everything I sent from here
I transferred to an address from a telegram group, they promised double', '我被骗把币转给了骗子
转到了假投资平台
刷单被骗了几千U
网恋对象带我投资 转了十几万U 现在联系不上
刷单做任务 充了钱提不出来
说要再交保证金才能提现 是不是骗局
我转给骗子的币还能追回来吗
群里老师带单 把钱打到他们平台全没了
买东西先付了USDT 对方拉黑我
杀猪盘 被骗了 转出去的币怎么办', '["txid", "address"]', 'withdrawal status; cancel_pending_withdrawals if unbroadcast', '2026-11-28 16:20:05.672513+00', NULL, NULL),
	('E10', 'Emergency', 'emergency', 'P0', 'S+H', 'Security settings changed, not by me', '安全设置被他人修改', 'my two-factor was removed and I did not do it
the phone number of my account was changed by a stranger
security settings were altered without me
my withdrawal password isn''t what I set, someone has altered it
a whitelist address was added and not by me
it says email changed yesterday, I did no such thing
anti-phishing code in your mails is different now
passkey added that isn''t mine
the authenticator is off, I always had it on
got a notice "security settings updated", I didn''t touch anything', '谷歌验证被人解绑了，不是我
绑定手机号被别人改了
资金密码不是我改的
有人把我的绑定邮箱换了
收到通知说安全设置已修改 我没动过
谷歌验证突然变成未绑定
白名单里多了一个我不认识的地址
资金密码被改 我输不对了
手机号后四位不是我的了
通行密钥不是我加的', '["uid"]', 'security_events; freeze', '2026-11-28 16:20:05.672526+00', NULL, NULL),
	('A01', 'Access', 'sign-in-and-security', 'P1', 'B→H', 'Cannot log in', '登录不了', 'the login page does not let me in
sign in fails even with the right password
I keep getting an error when logging in
site says something went wrong each time I log on
I enter everything right and am thrown back to the start
can''t get in, it just spins
"account or password wrong" but it''s right, I copied it
captcha puzzle never accepts, so no login
stuck at the login screen since yesterday
how am I supposed to get into my account', '账号登不上去
登录一直报错
密码对的也登录不了
一直转圈进不去
输完密码又跳回登录页
滑块验证过不去 登不了
提示账号不存在 可我一直用这个
网页和app都登不上
登陆页面点了没反应
我进不去我的账户', '["contact", "error"]', 'account_status', '2026-11-28 16:20:05.672537+00', NULL, NULL),
	('A02', 'Access', 'sign-in-and-security', 'P2', 'S', 'Forgot password', '忘记密码', 'how do I reset my password
password reset link
I can''t remember what password I used
tried ten passwords, none works, let me set a new one
the reset mail link is expired
how to set a new password when I don''t remember the old
password gone, browser did not save it
after resetting, do I have to wait to withdraw
forgot pass pls help', '密码忘了怎么重置
登录密码想不起来
怎么找回密码
密码想不起来了 试了好多次
重置链接过期了
忘了登录密码还能找回吗
换了浏览器 密码没存
重设密码要等多久才能提币
输错太多次 怎么改密码
不记得当初设的什么密码', '["contact"]', 'reset link (the exchange''s own system)', '2026-11-28 16:20:05.672549+00', NULL, NULL),
	('A03', 'Access', 'sign-in-and-security', 'P1', 'B→H', 'No SMS code', '收不到短信验证码', 'the text message with the code never comes
not receiving SMS verification
no OTP on my phone
waiting an hour for the text and nothing
the six digit sms doesn''t come to my phone
I requested the code five times, my phone stays silent
no text abroad, roaming is on
sms code only for this site does not arrive, others come
my operator blocks your texts I think
code arrives after it expired', '手机收不到验证码
短信一直没来
验证码短信收不到
点了发送 手机没反应
验证码半天收不到
在国外漫游收不到你们短信
其他网站的短信都有 就你们没有
码来了已经过期
手机信号满格就是不来码
换了移动卡以后再没收到过', '["country", "carrier"]', 'provider status, alternatives', '2026-11-28 16:20:05.672561+00', NULL, NULL),
	('A04', 'Access', 'sign-in-and-security', 'P1', 'B→H', 'No e-mail code', '收不到邮箱验证码', 'the code is not in my mailbox
verification e-mail does not arrive
no confirmation mail, also not in spam
the mail with the digits isn''t coming, checked spam
no code in gmail for two hours
my company filter eats your mails
clicked resend many times, inbox empty
hotmail does not get your mail
where is the verification mail
the e-mail code comes too late', '邮箱没收到验证码
邮件验证码收不到，垃圾箱也没有
邮件等了半小时没来
qq邮箱收不到你们的码
点重新发送好几次 收件箱空的
垃圾邮件也翻了没有
公司邮箱好像拦截了
码发到邮箱总是晚到
邮箱验证邮件去哪了', '["mail_domain"]', 'bounce log', '2026-11-28 16:20:05.672573+00', NULL, NULL),
	('A05', 'Access', 'sign-in-and-security', 'P1', 'S→M', 'Lost authenticator', '谷歌验证器丢失', 'new phone and my authenticator is gone
I lost access to Google Authenticator
how to reset two-factor without the old device
I reset my phone and the codes app is empty now
authenticator was on the old mobile that broke
don''t have the backup key for the 2fa
deleted google authenticator by accident
got a new iphone, codes did not transfer
can''t provide the 6 digit because the device is dead
how to remove 2fa when I no longer have it', '换手机后谷歌验证没了
谷歌验证器删了怎么重置
二次验证设备丢失
手机刷机 验证器里的码全没了
旧手机摔坏了 谷歌码拿不到
备份密钥没存
不小心把验证器卸载了
换了新苹果 验证器没迁移过来
没有谷歌验证码怎么关掉它
authenticator丢了进不去', '["uid"]', 'reset flow, hold notice', '2026-11-28 16:20:05.672584+00', NULL, NULL),
	('A06', 'Access', 'sign-in-and-security', 'P2', 'B', 'Authenticator code invalid', '验证码错误/时间不同步', 'the six digits of the app are always rejected
2FA code wrong although I type it right
authenticator says invalid, clock out of sync
the code from the app is refused every time
google code invalid but it is the right one
my clock seems fine but 2fa says wrong
keeps telling me incorrect code, 6 digits from the authenticator
types code before it changes, still an error
since travelling to another time zone the authenticator fails
two codes for you in the app, which one', '谷歌验证码总提示错误
动态码输入不对
验证器时间不同步
验证器的六位数一直说不对
谷歌码是对的 就是不让过
时间也校准了还是错误
换时区之后动态码就失效了
输入验证器的码显示无效
里面有两个你们的码 不知道用哪个
2FA老是错', '["time"]', 'clock-sync guide', '2026-11-28 16:20:05.672596+00', NULL, NULL),
	('A07', 'Access', 'sign-in-and-security', 'P2', 'S→M', 'Change phone (old one gone)', '更换手机号(旧号停用)', 'I have a new number and the old one no longer works
change the mobile number of the account
old phone number was cancelled
my old number was given back to the carrier, I need the new one on the account
moved to another country and have a different phone number
cannot receive codes as that SIM is gone, how to replace it
the phone on file isn''t mine any longer
want to bind another mobile
number deactivated, can''t confirm the change
switched provider and lost my number', '手机号换了，旧号已经注销
怎么改绑手机号
原手机号不用了无法验证
号码销户了 想换成新的
出国换了当地号码 旧的收不到
绑定的那个手机号早就不用了
原号停机 没法验证怎么换
想绑新手机号
手机号被运营商收回了
旧卡丢了不补了 换号怎么办', '["uid", "screenshot"]', 'appeal', '2026-11-28 16:20:05.672609+00', NULL, NULL),
	('K05', 'KYC', 'identity-check', 'P2', 'M', 'ID already used on another account', '证件已被其他账户使用', 'it says my ID belongs to another account
my identity is taken by a different user
says the document is registered already but I never had an account
someone used my ID
my identity card is bound to another user
"this ID has been used"
can''t verify, another account has my passport
I did KYC on an old account I can''t access
who registered with my name', '提示证件已被使用
身份证已认证过其他账号
我的证件被别的账户占用
说我的身份证已经注册过
有人用我的证件开了号
证件被占用
以前的号认证过 现在登不上
护照号显示已存在
身份证绑在别的号上了 怎么解绑
我没注册过 却说已认证', '["screenshot"]', 'appeal', '2026-11-28 16:20:05.672748+00', NULL, NULL),
	('A09', 'Access', 'sign-in-and-security', 'P1', 'B→H', 'Account locked / frozen: why?', '账户被锁/被冻结原因', 'why did you freeze my account
my account is restricted and nobody tells me the reason
account suspended, what did I do
you locked me out without a word
what is the reason for the restriction
says "account disabled", why
suddenly all functions are greyed out
I did nothing wrong and it''s banned
got a message about unusual activity and now it is blocked
how long will the block last', '账户无故被冻，原因是什么
账号被限制了是什么原因
账户被锁定了
莫名其妙被封
为什么说我账户异常
突然什么都点不了 说受限
我没违规啊 为啥锁我
冻结到什么时候
提示“账户已被禁用”原因呢
被风控了 理由是什么', '["uid"]', 'restrictions (public reason only)', '2026-11-28 16:20:05.672632+00', NULL, NULL),
	('A10', 'Access', 'sign-in-and-security', 'P1', 'S→M', 'Unlock my account', '申请解锁账户', 'please unlock my account
how do I get my account unfrozen
apply for unlocking, I have my documents
what must I send to get it opened again
uploaded my selfie with note, when is it unlocked
want my access back, what are the steps
how do I submit the unblocking request
please lift the freeze
unlock application was refused
let me in again, I can prove it''s me', '怎么申请解锁
请帮我解封账号
账户被锁要提交什么材料解锁
申请解封要准备什么
解锁材料交了 什么时候好
麻烦恢复一下我的账户
解冻流程是怎样
解锁申请被打回来了
手持照片怎么拍才能解锁
我能证明是本人 请放开', '[]', 'unlock Case', '2026-11-28 16:20:05.672644+00', NULL, NULL),
	('A11', 'Access', 'sign-in-and-security', 'P2', 'S→M', 'I froze it myself, unfreeze', '自助冻结后如何解冻', 'I locked the account myself, how do I open it again
undo my own freeze
I disabled my account by accident
I pressed the emergency freeze in panic, now I need it open
false alarm, I froze it yesterday, remove it
how do I lift the lock that I put on
found my phone again, unfreeze please
clicked "this wasn''t me" by mistake and all is locked
how long after my own freeze can I open it
I stopped the account myself', '我自己冻结的账户怎么解除
自己点了冻结，现在想恢复
误点禁用账户
我手快点了紧急冻结 现在想打开
误会一场 是我自己冻的
手机找回来了 想解冻
点了“不是我本人”被锁了
自己冻结的要等多久才能开
怎么取消我自己做的冻结
昨天自己停用的账户想恢复', '["uid"]', 'account_status; steps', '2026-11-28 16:20:05.672656+00', NULL, NULL),
	('A12', 'Access', 'sign-in-and-security', 'P2', 'B→H', 'Passkey / new device approval', '通行密钥/新设备授权', 'how to add a passkey
approve my new laptop
device authorisation does not work
it asks to confirm on my other device which I no longer have
passkey is not found on this computer
face ID login stopped after the update
how to register my fingerprint for login
new tablet is waiting for approval
can''t add this device
what is a passkey and how do I set it', '怎么添加通行密钥
新设备登录授权
新电脑要授权怎么弄
要求在旧设备上确认 旧的已经没了
通行密钥找不到
新电脑登录要批准
指纹登录怎么开
面容登录失效了
添加不了新设备
passkey是什么怎么设', '["device"]', 'guide; sessions', '2026-11-28 16:20:05.672667+00', NULL, NULL),
	('A13', 'Access', 'sign-in-and-security', 'P3', 'S', 'Close / delete account', '注销账户', 'I want to delete my account for good
close my account
how do I cancel my registration
please erase my account, I don''t need it any more
how do I leave and remove everything
I want out, delete it
can I reopen after I close it
close the account, there are only cents left
deactivate permanently
tried to delete but it says balance not zero', '我要注销账号
怎么关闭账户
不想用了，删除账户
不玩了 帮我把号删了
怎么彻底销户
注销以后还能再注册吗
账户里剩几毛钱能注销吗
注销提示还有余额
永久关闭账号
我要退出平台 删除所有', '["uid"]', 'balances; retention notice', '2026-11-28 16:20:05.672678+00', NULL, NULL),
	('A14', 'Access', 'sign-in-and-security', 'P3', 'H', 'Two accounts, merge or recover', '多账户/找回旧账户', 'I have two accounts and want one
I registered twice
find my old account again
made a second one by accident with my phone number
which of my emails did I use years ago
I have an account from 2018 and can''t find it
verified on the wrong account, want to move it
join both accounts
coins are in the other account I forgot
logged in and it''s empty, I think I have another one', '我有两个账号想合并
重复注册了两个账户
很久以前的账号怎么找回
一个手机号一个邮箱 变成两个号了
2018年注册的号找不到了
实名做在另一个号上 想换过来
登进来是空的 是不是登错号了
两个账户的币能合到一起吗
忘了以前用哪个邮箱注册
多注册了一个 想留一个', '["contact"]', 'identify', '2026-11-28 16:20:05.67269+00', NULL, NULL),
	('K01', 'KYC', 'identity-check', 'P2', 'B→H', 'Verification failed: why?', '身份认证失败原因', 'my identity check was rejected, what is wrong
verification did not pass
KYC refused without a reason
you rejected my passport photo, what''s wrong with it
third time refused and no explanation
"information does not match" at KYC
my ID isn''t accepted, blurry they say
verification declined again
uploaded everything, still failed
why can''t I pass verification', '实名认证没通过
身份验证被拒绝为什么
KYC 失败原因
证件照说不清晰 被退回
第三次没过了 也不说为什么
提示信息不一致
上传了身份证还是不通过
认证老失败
实名被驳回
为啥审核不给过', '["uid"]', 'kyc_status (public reason)', '2026-11-28 16:20:05.672701+00', NULL, NULL),
	('K02', 'KYC', 'identity-check', 'P3', 'B', 'How long does review take?', '认证审核要多久', 'how many days until I am verified
my verification is still under review
KYC pending for a long time
submitted my papers a week ago, still waiting
how long for the identity check
when will someone look at my documents
is there a queue for verification
status says in review since Monday
can you speed up my KYC
need to trade today, verification not finished', '实名审核需要几天
认证一直在审核中
KYC 多久能过
资料交了一个星期没动静
认证什么时候能好
能不能加急审核
一直显示审核中
实名认证排队要多久
周一提交的到现在没结果
还要等几天', '["uid"]', 'kyc_status (age) against measured p90', '2026-11-28 16:20:05.672713+00', NULL, NULL),
	('K03', 'KYC', 'identity-check', 'P3', 'B', 'Document accepted? (which, country)', '支持哪些证件/国家', 'can I verify with a driving licence
is my country supported
which ID do you accept
is an expired passport ok
residence permit accepted?
I''m from Nigeria, can I open an account
do you take national id from Brazil
only have a driver''s licence
are US citizens allowed
does a student card work for verification', '驾照可以认证吗
护照能实名吗
我的国家能注册认证吗
护照过期了还能用吗
港澳通行证可以吗
外国人居留证能认证吗
哪些国家的人不能注册
只有驾照行不行
临时身份证可以吗
我在加拿大能用吗', '["country"]', 'policy table', '2026-11-28 16:20:05.672725+00', NULL, NULL),
	('K04', 'KYC', 'identity-check', 'P2', 'S→M', 'Name/ID changed', '姓名/证件信息变更', 'I changed my name after marriage
my passport was renewed, update my data
new ID number on my documents
got married, surname is different now
my new passport has another number
legal name change, how to correct it
date of birth was entered wrong
my ID was renewed
citizenship changed
the name on my profile has a typo', '改名了怎么更新实名信息
证件换新了号码不同
身份信息需要变更
结婚改了姓
护照换了新的 号码变了
身份证到期换新证 要不要更新
名字拼错了想改
入籍了 换国籍证件
生日填错了
更新实名资料', '["screenshot"]', 'appeal', '2026-11-28 16:20:05.672737+00', NULL, NULL),
	('K06', 'KYC', 'identity-check', 'P2', 'B→H', 'Face check fails', '人脸识别失败', 'the selfie check never works
face recognition fails again and again
liveness test not passing
camera check doesn''t recognise me
blink and turn, and it fails
the selfie step says lighting too dark
face doesn''t match my ID
liveness crashes on my phone
I wear glasses, face scan rejected
too many attempts for the face check', '人脸验证老是不成功
对着镜头眨眼总失败
自拍核验通不过
人脸一直识别不出来
让我转头眨眼 总说失败
光线太暗过不了
说我和证件不是同一人
刷脸次数用完了
摄像头打不开 人脸做不了
戴眼镜过不了人脸', '["device"]', 'guide, retry count', '2026-11-28 16:20:05.67276+00', NULL, NULL),
	('K07', 'KYC', 'identity-check', 'P2', 'H', 'Business (KYB) verification', '企业认证', 'open an account for my company
corporate verification
which papers does a business need
we''re a company and want an account
documents for a limited company
our firm''s verification takes long
UBO and director papers for KYB
can a trust or foundation register
add our accountant to the corporate account
upgrade from personal to business', '公司账户怎么开
企业实名需要什么资料
机构认证
公司想开户
营业执照 法人 股东资料要哪些
企业认证要多久
个人账户能转成公司账户吗
基金会可以注册吗
机构开户找谁
公司员工怎么加权限', '["screenshot"]', 'checklist', '2026-11-28 16:20:05.672771+00', NULL, NULL),
	('K08', 'KYC', 'identity-check', 'P2', 'S→M', 'Proof of address / source of funds asked', '要求地址证明/资金来源证明', 'you ask me for proof of address
why do you want to know where my money comes from
source of funds documents
utility bill not accepted as address proof
why ask for payslips
how do I explain where the crypto came from
bank statement for source of wealth
you want my income documents or else you block
my address is on no bill
what counts as proof of residence', '要我提供住址证明
要求说明资金来源
补充收入证明
水电账单不给过
非要我交收入证明
怎么说明币是哪来的
银行流水要几个月的
没有带我名字的地址证明
工资单可以当资金证明吗
住址证明要什么', '["case_number"]', 'RFI list', '2026-11-28 16:20:05.672782+00', NULL, NULL),
	('K09', 'KYC', 'identity-check', 'P3', 'S', 'Certificate for tax/visa/authority', '资产/交易证明开具', 'I need a certificate of my assets
balance confirmation letter for a visa
proof of holdings for the court
letter confirming my balance for the embassy
tax office wants an official document of my account
need a stamped statement of assets
proof that the account belongs to me
certificate for the court about my holdings
document for a loan showing my coins
account confirmation in english', '需要开资产证明
办签证要余额证明
要给使馆开余额证明
法院要我的资产证明
能盖章的交易证明
证明这个账户是我的
贷款要用的持仓证明
开一份英文证明
税局要官方文件', '["period"]', 'statement export', '2026-11-28 16:20:05.672793+00', NULL, NULL),
	('D01', 'Deposit', 'deposits-and-withdrawals', 'P1', 'B→H', 'Crypto deposit not credited', '充值未到账', 'I sent coins to my account and they do not show
confirmed on chain but no balance
deposit missing since this morning
transferred USDT from my other wallet two hours ago, not here yet
explorer shows 50 confirmations, balance unchanged
where are my coins, I sent them this morning
sent 0.2 btc in and nothing happened
the transaction is successful but my wallet with you is empty
how many confirmations until it shows
deposit pending forever
my USDT deposit on TRC20 has not arrived
sent USDT over ERC20, deposit still not credited', '充币没到账
链上已确认但账户没显示
转进来的币没有收到
从别的平台提过来的 一直没进账
区块浏览器显示成功 你们这边没有
早上转的ETH到现在看不见
打进来的U去哪了
要多少确认才到
充值两个小时了还没到
哈希都有 余额没变
USDT走TRC20充值 一直没到账
用ERC20充的币没有到账怎么办', '["asset", "network", "txid"]', 'find_deposit (account-connector.md section 6)', '2026-11-28 16:20:05.672804+00', NULL, NULL),
	('D02', 'Deposit', 'deposits-and-withdrawals', 'P2', 'S→H', 'Wrong network', '充错网络/链', 'I used the wrong chain for my deposit
sent ERC20 tokens to a TRC20 address
picked the wrong network when depositing
sent on BSC but the address was for Ethereum
I chose polygon instead of TRC20
used the wrong network, are the coins lost
transferred via arbitrum and you only support erc20
picked BEP20 by accident
different chain deposit, can you recover
sent usdc over solana to my eth address', '用了错误的网络充币
ERC20 充到 TRC20 地址
选错链了 用BSC转的
应该走TRC20 我点成了ERC20
充到别的网络上还能找回吗
用polygon转的你们不支持
链选错 币丢了吗
跨链转错
BNB链充到以太坊地址', '["txid", "network"]', 'deposit_policy; open_recovery_case', '2026-11-28 16:20:05.672815+00', NULL, NULL),
	('D03', 'Deposit', 'deposits-and-withdrawals', 'P2', 'S→H', 'Missing/wrong memo or tag', 'Memo/标签 漏填或填错', 'I left out the tag
forgot to enter the memo with my deposit
wrong destination tag
didn''t put the tag on my XRP
memo was empty, coins not credited
wrong memo number for my TON
forgot the comment when sending
exchange said add a tag, I ignored it
EOS deposit without memo
typed another person''s tag', '忘记填 memo
充值没填标签
memo 写错了
XRP充值没写tag
忘填memo 钱没到
TON备注填错了
memo漏了怎么找回
标签输错一位
没带备注直接转的
EOS没加memo', '["txid", "memo"]', 'open_recovery_case', '2026-11-28 16:20:05.672827+00', NULL, NULL),
	('D04', 'Deposit', 'deposits-and-withdrawals', 'P2', 'S→H', 'Unsupported token / old contract', '充值不支持的币种/旧合约', 'I deposited a token you do not list
old contract token sent to you
unsupported coin in my deposit
sent a meme coin that isn''t on your list
deposited tokens of the old contract after migration
you don''t have this coin but I sent it to my address
airdrop token sent to my deposit address
NFT sent to the exchange by mistake
token not supported, get it back
v1 token deposited', '充了你们不支持的币
充值了旧合约代币
这个代币没上架我充进来了
转了个你们没有的土狗币
旧合约的币充进来了
NFT发到充值地址了
这币没上线 我已经转了
不支持的代币怎么退回
空投的币打进来了看不到
迁移前的老币充了', '["txid", "contract"]', 'deposit_policy', '2026-11-28 16:20:05.672838+00', NULL, NULL),
	('D05', 'Deposit', 'deposits-and-withdrawals', 'P3', 'B', 'Below minimum', '低于最小充值额', 'my deposit was smaller than the minimum
smallest amount I can deposit
below the limit and not credited
sent 3 dollars only, not shown
amount was too small to be credited
minimum for USDT?
my test transfer is missing, it was tiny
if I send more will the small one be added
lower than the minimum deposit
what is the smallest deposit', '充值金额低于最小值
最低充值多少
充少了不到账
转了1U试试 没显示
金额太小不给上账
最少要充多少
小额测试转账没到
再补一笔能一起到账吗
低于最小限额的币去哪了
没达到起充数量', '["txid"]', 'deposit_policy', '2026-11-28 16:20:05.67285+00', NULL, NULL),
	('P02', 'P2P', 'p2p-and-card', 'P1', 'S→H', 'Marked paid, no money received', '买家未付款却点已付款', 'buyer clicked paid but I got no money
P2P buyer lies about payment
marked as paid without paying
buyer says paid, my bank is empty
fake payment screenshot
should I release, no money yet
he marked paid and pressures me
no transfer seen from the buyer
payment reversed after I released
buyer sent less', '买家点了已付款但没打钱
没收到款对方点付款
P2P 买家假付款
买家点了已付 我没收到
发的假截图
没到账 催我放币
放币后他撤回了付款
打的金额少了
能不能先放
银行卡没收到买家的钱', '["order", "screenshot"]', 'dispute Case', '2026-11-28 16:20:05.673101+00', NULL, NULL),
	('D06', 'Deposit', 'deposits-and-withdrawals', 'P2', 'B→H', 'Sent to another''s/contract address', '充到他人/合约地址', 'I deposited to somebody else''s address
sent coins to a contract address
the address was not mine
sent to my friend''s deposit address by mistake
coins went to the token contract
I copied someone else''s address
deposited into another user''s account
used a contract address as destination
paid into the address of a stranger on your platform
wrong user got my deposit', '充到别人的地址了
打到合约地址了
充值地址不是自己的
充到朋友的地址上去了
把币打到合约地址了
复制成别人的充值地址
充进别的用户账户
误转到代币合约
地址是你们平台的 但不是我的
转到陌生人账户怎么要回', '["txid"]', 'deposit_policy: not-recoverable text', '2026-11-28 16:20:05.672862+00', NULL, NULL),
	('D07', 'Deposit', 'deposits-and-withdrawals', 'P2', 'B', 'Deposits paused?', '充值暂停/维护', 'are deposits suspended now
wallet under maintenance
when can I deposit again
is SOL deposit closed at the moment
when will the network be open again
your page says suspended, may I send anyway
maintenance of deposits, how long
can''t see the deposit address, paused
are BTC deposits working
TRX wallet maintenance', '现在充值暂停了吗
钱包维护什么时候恢复
为什么不能充币
现在能充SOL吗
页面显示暂停 我已经转了会丢吗
钱包维护到几点
充币入口灰色的
这条链停了吗
ETH网络升级期间能充吗', '["asset", "network"]', 'network_status', '2026-11-28 16:20:05.672874+00', NULL, NULL),
	('D08', 'Deposit', 'deposits-and-withdrawals', 'P2', 'B', 'Credited but cannot withdraw (T+N)', '到账后不可提(T+N)', 'money is in but I cannot take it out yet
my bought coins are locked for a day
balance not withdrawable
money is there but I can''t take it out
bought with card, withdrawal locked for days
why is my balance "not available"
deposit credited, it says T+1
how long until bought coins can leave
available for trading only
the hold on my deposit', '到账了但是提不出来
T+1 限制什么时候解除
买的币显示不可提
到账了却提不了
刚买的币说要等24小时
可用余额比总额少
显示T+1是什么
为什么不能马上提
只能交易不能转出
锁定期到哪天', '["uid"]', 'holds', '2026-11-28 16:20:05.672885+00', NULL, NULL),
	('D09', 'Deposit', 'deposits-and-withdrawals', 'P2', 'S', 'Travel-rule question on a deposit', '充值需补充旅行规则信息', 'you ask who sent the deposit
travel rule form for my deposit
need to declare the sender
asked who the sender is before crediting
a form wants the originator''s name for my deposit
which wallet did this come from, it asks
travel rule declaration
I sent it from my own ledger, what do I enter
deposit held until I give details of the sending platform
must I fill in the sender''s information', '要我填充值来源信息
旅行规则要补充什么
充值需要申报付款方
要填汇款方信息才给到账
问我币从哪个平台转来的
旅行规则是什么
从自己的冷钱包转的怎么填
充值卡在等待补充资料
付款人姓名怎么写
要我声明钱包归属', '["withdrawal"]', 'form', '2026-11-28 16:20:05.672897+00', NULL, NULL),
	('D10', 'Deposit', 'deposits-and-withdrawals', 'P3', 'B', 'New address / address changed', '充值地址变更', 'my deposit address is different now
can I still use the old address
new deposit address
is my old deposit address still valid
the address is different from last month
can I send to the same address again
address changed without notice
sent to the previous address
how do I get a fresh deposit address
does my address expire', '充值地址变了
旧的充值地址还能用吗
地址更新了
充值地址怎么变了
以前的地址还能用吗
转到旧地址会到吗
怎么换一个新地址
地址会过期吗
上个月的地址和现在不一样
每次充值要用新地址吗', '["asset"]', 'guide', '2026-11-28 16:20:05.672908+00', NULL, NULL),
	('W01', 'Withdrawal', 'deposits-and-withdrawals', 'P1', 'B→H', 'Withdrawal not arrived (chain done)', '提现已完成但未收到', 'withdrawal completed but my wallet is empty
you say sent, the receiver has nothing
coins left you and never arrived
you say completed but my ledger has nothing
withdrawal done three hours ago, receiver sees nothing
txid exists, coins not in my wallet
sent to another exchange and they don''t have it
status success, where is it
the hash isn''t found on the explorer
finished on your side, missing on the other
withdrew USDT on TRC20 and it never reached my wallet', '提币成功了但没收到
显示已完成对方没到账
提现完成钱包没有
显示已完成 钱包里没有
提到另一个平台没收到
有哈希 就是不到
你们说转出了 对方没看到
提币成功三小时了还没来
浏览器查不到这个哈希
状态成功但没有币
TRC20提的USDT 对方没收到', '["txid"]', 'withdrawal + confirmations', '2026-11-28 16:20:05.672919+00', NULL, NULL),
	('W02', 'Withdrawal', 'deposits-and-withdrawals', 'P1', 'B→H', 'Pending / processing long', '提现处理中太久', 'my withdrawal is processing for hours
payout still pending
why does withdrawing take so long
processing since this morning
how long does a payout take
still "under way", I need the money
my usdt withdrawal hangs
waiting six hours for my coins to leave
stuck at review
why so slow', '提现一直处理中
提币卡住了
提现等了半天还没出去
一直处理中
提币要多久
卡在审核半天了
等六个小时了还没转出
急用钱 提现怎么这么慢
提现排队中
状态不动', '["withdrawal"]', 'withdrawal (state) against measured p90', '2026-11-28 16:20:05.67293+00', NULL, NULL),
	('W03', 'Withdrawal', 'deposits-and-withdrawals', 'P1', 'B→H', 'Rejected / failed', '提现被拒/失败', 'my withdrawal was refused
withdrawal failed
payout cancelled by the system
payout bounced back to my balance
it says withdrawal failed, why
your system declined my transfer
tried three times, always rejected
error when I confirm the withdrawal
returned to my account with no reason
can''t submit a withdrawal', '提币被拒绝
提现失败
提现被退回
提币被退回来了
提现失败是什么原因
提交就报错
试了几次都被拒
币又回到账户了
系统不通过我的提现
点确认就失败', '["withdrawal"]', 'withdrawal (public reason)', '2026-11-28 16:20:05.672942+00', NULL, NULL),
	('W04', 'Withdrawal', 'deposits-and-withdrawals', 'P2', 'B', 'Withdrawals suspended 24/48 h', '24/48小时禁止提币', 'withdrawals blocked for a day after I changed my password
24 hour hold
when can I withdraw again after a security change
changed my password and now cannot withdraw until tomorrow
why 24 hours lock
after new phone number withdrawals are off
is there any way to end the 48h wait
suspended for security, I only reset 2fa
how long are payouts disabled
countdown on my withdrawal page', '改密码后24小时不能提币
提现被限制48小时
什么时候能恢复提现
改了密码24小时不能提
重置验证器以后被限制提现
48小时能提前解除吗
换手机号之后提不了币
为什么要等一天
提币页面有倒计时
安全原因暂停提现多久', '["uid"]', 'holds (countdown)', '2026-11-28 16:20:05.672953+00', NULL, NULL),
	('W05', 'Withdrawal', 'deposits-and-withdrawals', 'P1', 'S', 'Cancel my withdrawal', '撤销提现', 'stop the withdrawal I just made
cancel a pending withdrawal
take back my payout request
I want to undo my withdrawal, it''s not out yet
how do I stop it
wrong amount, cancel please
can a sent payout be revoked
cancel button is grey
call back the transfer I just requested
changed my mind, don''t send', '取消刚才的提现
提币想撤回
能撤销提现吗
刚提交的提现想取消
能撤回吗
数量写错了 别发出去
取消按钮点不了
还没上链 帮我拦一下
反悔了 不提了
怎么撤销', '["withdrawal"]', 'withdrawal state machine; cancel_pending_withdrawals', '2026-11-28 16:20:05.672965+00', NULL, NULL),
	('W06', 'Withdrawal', 'deposits-and-withdrawals', 'P1', 'S→M', 'Risk/AML review, documents asked', '提现风控审核/要求补充材料', 'withdrawal under risk review and you want documents
compliance check on my withdrawal
additional material for my payout
compliance wants papers before you pay me out
asked to explain the purpose of the transfer
AML check on my payout for five days
questionnaire for my withdrawal
sent all documents, still in risk control
why am I reviewed
what must I upload for the risk review', '提币被风控审核
提现要补充资料
提现合规审查
提现被风控 让我交资料
问我提币用途
合规审核好几天了
补充材料交了还没过
反洗钱审查要什么
为什么审我
问卷怎么填', '["withdrawal"]', 'RFI list', '2026-11-28 16:20:05.672976+00', NULL, NULL),
	('W07', 'Withdrawal', 'deposits-and-withdrawals', 'P1', 'B→H', 'Sent to wrong address', '提现地址填错', 'I typed the wrong withdrawal address
sent my withdrawal to a wrong wallet
mistake in the address when withdrawing
pasted an old address and it is sent
sent BTC to the wrong wallet, reverse it
one letter wrong in the address
chose the wrong contact when withdrawing
coins went to my closed account elsewhere
I sent to a contract when withdrawing
used the wrong chain for the withdrawal', '提到错误的地址
提现地址写错能追回吗
地址贴错了 已经发出
提到了一个旧钱包
提现填成别人的地址
提到已经注销的平台账户
提币选错网络
发错了能追回吗
提到合约地址', '["withdrawal"]', 'withdrawal: cancel if unbroadcast, else final', '2026-11-28 16:20:05.672988+00', NULL, NULL),
	('W08', 'Withdrawal', 'deposits-and-withdrawals', 'P3', 'B', 'Limit too low / raise', '提现限额', 'what is my daily withdrawal limit
I want to withdraw more per day
increase the limit
only 10000 per day, I need more
raise my cap
over the daily limit
how much can I withdraw unverified
when does the limit reset
maximum for one withdrawal
large amount out, how', '每天能提多少
提高提币额度
提现上限是多少
每天只能提一万 不够
怎么提高额度
超过每日限额
没认证能提多少
额度几点刷新
单笔最多多少
大额提现怎么办', '["uid"]', 'limits; kyc_status', '2026-11-28 16:20:05.672999+00', NULL, NULL),
	('W09', 'Withdrawal', 'deposits-and-withdrawals', 'P3', 'B', 'Network fee question', '提现手续费', 'how much is the withdrawal fee
network fee for sending BTC
why is the fee so high when I withdraw
4 dollars to send 20, robbery
which network is cheapest
why do you take so much for a transfer
cost of sending ETH out
is there a free withdrawal
fee differs from yesterday
what do I pay for USDT TRC20', '提现收多少费
网络费太贵
提20个要收我5个
哪个网络手续费便宜
转出要多少费用
为什么矿工费这么高
有没有免手续费的提现
TRC20提币收多少
手续费怎么又涨了', '["asset"]', 'fees table', '2026-11-28 16:20:05.67301+00', NULL, NULL),
	('W10', 'Withdrawal', 'deposits-and-withdrawals', 'P3', 'S', 'Whitelist', '地址白名单', 'add an address to the whitelist
address book for withdrawals
only allow known addresses
can''t send to a new address, only listed ones
how do I turn off the whitelist
save my wallet address
new address has to wait 24 hours?
remove an old one from my address book
switch on whitelist protection
add trusted address', '怎么添加提币白名单
地址簿怎么设置
白名单地址
只能提到白名单
怎么关闭白名单
保存常用地址
新地址要等24小时才能用
删掉通讯录里的地址
开启白名单
添加提币地址', '["uid"]', 'whitelist (meta)', '2026-11-28 16:20:05.673022+00', NULL, NULL),
	('F01', 'Fiat', 'deposits-and-withdrawals', 'P1', 'B→H', 'Bank deposit missing', '银行入金未到账', 'my bank transfer to you has not been booked
I wired euros and nothing came
fiat deposit missing
SEPA sent two days ago, no euros
bank shows debited, not here
I forgot the reference in my wire
paid from my wife''s bank account
wire transfer not arrived
dollars missing
used a different bank and the deposit is gone', '银行转账没到账
汇款几天了还没入账
法币充值没到
银行转账两天没到
汇款忘写备注码
用家人账户打款没入账
电汇没收到
欧元入金没有
银行说已经扣了
充法币没到', '["withdrawal", "amount", "time"]', 'fiat_transfers', '2026-11-28 16:20:05.673033+00', NULL, NULL),
	('F02', 'Fiat', 'deposits-and-withdrawals', 'P1', 'B→H', 'Bank withdrawal missing', '银行出金未到账', 'money sent to my bank has not arrived
fiat withdrawal missing
payout to bank account late
sold and withdrew to my bank, nothing after three days
payout to my IBAN not there
sent to a closed bank account
the bank says nothing came in
when do euros reach my bank
fiat cash-out is late
wrong account number for my bank payout', '提到银行卡的钱没收到
出金没到账
法币提现银行没收到
提到银行卡三天没到
出金没收到
银行说没有这笔
法币提现多久到
卡号填错了
提现到已经销掉的银行卡
银行卡没进账', '["withdrawal"]', 'fiat_transfers', '2026-11-28 16:20:05.673044+00', NULL, NULL),
	('F03', 'Fiat', 'deposits-and-withdrawals', 'P1', 'H', 'Card purchase failed / charged twice', '买币刷卡失败/重复扣款', 'card charged twice for one purchase
buying with my credit card failed but the bank took the money
card payment declined
my visa was charged but no bitcoin
card refused, bank says it''s fine
debited twice
3d secure passes and then fails
buy crypto error with mastercard
paid by card, order failed
card bought coins not received', '信用卡买币失败但扣款了
刷卡重复扣了两次
银行卡支付失败
信用卡扣了两次
刷卡失败钱被扣
银行验证过了还是失败
买币付了款没给币
visa卡被拒
扣款成功没到币
刷卡买币报错', '["order", "last4"]', 'order', '2026-11-28 16:20:05.673055+00', NULL, NULL),
	('F04', 'Fiat', 'deposits-and-withdrawals', 'P2', 'H', 'Refund / chargeback', '退款/拒付', 'chargeback of a card payment
give me my purchase money back
when will I be refunded
how do refunds work
want the card payment returned
my bank opened a dispute
cancel the purchase and give money back
refund not here yet
bought by accident, return it
how long does a reimbursement take
charge I don''t recognise from you', '申请退款到银行卡
拒付怎么处理
退款一直没到账
想退掉刚买的
钱什么时候退回卡里
银行那边已经发起拒付
申请退款
退款没到
误买了能退吗
账单上有笔你们的扣款我不认识', '["order"]', 'order', '2026-11-28 16:20:05.673067+00', NULL, NULL),
	('F05', 'Fiat', 'deposits-and-withdrawals', 'P0', 'S+H', 'Payment card: lost, block', '支付卡丢失冻结', 'I lost my crypto card
block my payment card now
card stolen, freeze it
your visa card was in my stolen purse
freeze the card
card eaten by an ATM
unknown payments with my card from you
need a replacement card
lost card abroad
someone uses my exchange card', '加密卡丢了
支付卡被盗刷请冻结
挂失银行卡
你们的卡丢了
先把卡锁了
卡被吞了
卡被盗刷
补一张新卡
钱包丢了 卡在里面
在国外丢了卡', '["uid"]', 'freeze (scope card)', '2026-11-28 16:20:05.673078+00', NULL, NULL),
	('P01', 'P2P', 'p2p-and-card', 'P1', 'S→H', 'Paid, seller does not release', '已付款卖家不放币', 'I paid the seller but he keeps the coins
seller does not release
P2P order paid, no crypto
transferred money, trader isn''t answering
seller offline, coins not released
paid an hour ago on P2P
he wants extra before releasing
proof of payment sent, no crypto
the counterparty doesn''t confirm
order time almost over and I have paid', 'P2P 已付款没收到币
卖家拖着不放行
钱打过去了 卖家不理我
付了款对方不放币
卖家要我再加钱才放
一小时了还没放
卖家不在线
订单快超时我已经付了
转账截图发了也不放行', '["order", "screenshot"]', 'p2p_order; dispute Case', '2026-11-28 16:20:05.673089+00', NULL, NULL),
	('P03', 'P2P', 'p2p-and-card', 'P1', 'B→H', 'Third-party payment name mismatch', '非本人付款', 'the payment came from another person''s name
buyer paid from a third party account
name does not match on the transfer
money came from a company not the buyer
paid by his brother
different name on the bank transfer
can I pay from my mother''s account
refuse third party payment
buyer''s name isn''t the same as the sender
return the money to another person?', '付款人姓名不一致
买家用别人账户付款
非实名付款能放币吗
付款人名字和买家对不上
他用朋友的卡付的
公司账户打来的钱
能用我妈的卡付吗
非实名付款要不要放
名字不一致怎么处理
第三方付款退回去吗', '["order"]', 'rule: do not release', '2026-11-28 16:20:05.673113+00', NULL, NULL),
	('P04', 'P2P', 'p2p-and-card', 'P1', 'H', 'Bank card frozen after P2P', 'P2P 后银行卡被冻结', 'my bank froze my card after selling P2P
bank account blocked because of a crypto sale
police froze my bank card after OTC
bank has put a hold on my account since I sold usdt
police in another city froze my card
need documents of my trades for the bank
my money is dirty they say
bank closed me after P2P
how do I prove the funds are legal
account under judicial freeze', '卖币后银行卡被冻结
P2P 交易后卡被封了
OTC 收款被司法冻结
卖U之后银行卡不能用了
外地公安冻了我的卡
要交易记录给银行解释
卡被司法冻结
收到黑钱了
银行让我去柜台说明
卡解冻要什么证据', '["order", "screenshot"]', 'Evidence pack', '2026-11-28 16:20:05.673124+00', NULL, NULL),
	('P05', 'P2P', 'p2p-and-card', 'P2', 'M', 'Appeal result / reopen', '申诉结果/再次申诉', 'I do not agree with the decision on my dispute
appeal the P2P result
open the dispute again
your decision in the dispute is unfair
I lost the appeal, I have more proof
how long does a dispute take
ruled for the buyer, wrong
status of my appeal
want a second review
which evidence for the dispute', '申诉结果不服
想重新申诉
P2P 仲裁结果有问题
仲裁结果不服
申诉输了 有新的证据
申诉多久有结果
判给对方了
再申请一次
申诉进度
要提交哪些证据', '["case_number"]', 'second reviewer', '2026-11-28 16:20:05.673135+00', NULL, NULL),
	('P06', 'P2P', 'p2p-and-card', 'P3', 'B', 'Cancel limits / trading restricted', '取消次数过多被限制', 'I cancelled too many orders and cannot trade P2P
P2P restricted
why is my P2P blocked today
banned from P2P for a day
how many times can I cancel
can''t open a P2P order
limit because of cancellations
my P2P is closed after appeals
when can I trade P2P again
why not allowed to buy from merchants', '取消订单太多被限制交易
P2P 不能下单了
C2C 功能被禁
取消太多被禁了
一天能取消几次
不能下P2P单
C2C交易受限
什么时候恢复P2P
被限制买币
因为申诉多被封C2C', '["uid"]', 'restrictions', '2026-11-28 16:20:05.673146+00', NULL, NULL),
	('T01', 'Trading', 'trading', 'P1', 'B→H', 'Order failed / stuck', '下单失败/卡单', 'my order cannot be placed
order hangs and will not cancel
trade failed
order rejected insufficient margin
can''t close my position, button doesn''t work
limit order will not fill
cancelled but still there
it says price out of range
funds frozen in an order
buy button gives an error', '下单一直失败
订单卡住撤不掉
挂单没反应
下不了单
平不了仓
撤单撤不掉
挂单一直不成交
提示保证金不足
资金被冻在订单里
下单报错', '["order"]', 'order', '2026-11-28 16:20:05.673169+00', NULL, NULL),
	('T02', 'Trading', 'trading', 'P2', 'H', 'Wrong fill price / slippage complaint', '成交价异常/滑点', 'filled at a much worse price
too much slippage
execution price is wrong
bought far above the chart
market order slipped 8 percent
price on your exchange differs from everyone''s
wick only here
filled at a price I never saw
spread was huge
I want compensation for the fill', '成交价格和显示不一样
滑点太大
成交价不对
成交价比市价高好多
市价单滑点太大
你们的价格跟别家不一样
只有你们插针
点差太大了
要求赔偿差价', '["order"]', 'order; fills', '2026-11-28 16:20:05.673181+00', NULL, NULL),
	('T03', 'Trading', 'trading', 'P1', 'H', 'Liquidation appeal', '合约爆仓申诉', 'my futures position was closed by force
dispute a liquidation
liquidated though the price wasn''t hit
margin call at the wrong price
forced closed, I had collateral
lost all on futures because of a wick
show how my liquidation was computed
mark price was wrong
ADL took my position', '合约被强平不合理
爆仓申诉
为什么给我爆仓
没到强平价就爆了
插针把我爆仓
保证金够为什么强平
合约全没了 要申诉
标记价格不对
被自动减仓
爆仓怎么算的', '["order"]', 'liquidation record', '2026-11-28 16:20:05.673192+00', NULL, NULL),
	('T04', 'Trading', 'trading', 'P1', 'H', 'Stop order not triggered', '止损未触发', 'my stop loss did not fire
take profit was skipped
conditional order did not execute
price crossed my stop, nothing happened
SL ignored
stop sold much lower than I set
trigger order disappeared
TP not filled though touched
conditional order cancelled itself
stop was set, I lost everything', '止损单没触发
止盈没有执行
条件单没成交
设了止损没执行
到价没触发
止盈没成交
止损价差太远
计划委托消失了
条件单自己取消了
止损形同虚设', '["order"]', 'order', '2026-11-28 16:20:05.673203+00', NULL, NULL),
	('T05', 'Trading', 'trading', 'P3', 'B', 'Funding/fees explained', '资金费率/手续费', 'how is the funding rate calculated
trading fees explained
maker and taker fee
what''s taken from my position every 8 hours
where did the 6 dollars go
cost of a trade
fee of futures
why was I charged
when is funding paid
are limit orders cheaper', '资金费率怎么算
交易手续费多少
挂单吃单费率
八小时扣一次的是什么
交易费率多少
为什么扣我钱
资金费什么时候收
挂单手续费低吗
合约手续费怎么算
平仓少了几U', '["order"]', 'fees', '2026-11-28 16:20:05.673214+00', NULL, NULL),
	('T06', 'Trading', 'trading', 'P2', 'B→H', 'Mistaken trade, roll back?', '误操作能否撤销', 'I bought the wrong coin by mistake, undo it
reverse a trade
fat finger, can you roll back
pressed sell instead of buy
added a zero too much
can you reverse my order
wrong pair bought
meant to set limit but it was market
my kid pressed buy
undo the conversion', '买错币了能撤吗
操作失误能回滚吗
下错单能取消成交吗
手滑卖了
多打了一个零
能撤销成交吗
买错币
本来要限价点成市价
小孩乱点买的
闪兑错了能退吗', '["order"]', 'rule text', '2026-11-28 16:20:05.673268+00', NULL, NULL),
	('T07', 'Trading', 'trading', 'P3', 'B', 'Delisting / conversion / airdrop/fork', '下架/兑换/空投分叉', 'this coin is being delisted, what now
do you support the airdrop
token swap and fork
coin vanished from the list
deadline to withdraw a delisted token
will I get the airdrop for holding
rebranding of the token, do I need to act
does the fork pay out here
my delisted coins are stuck
swap ratio of old to new', '币要下架了怎么办
支持空投吗
代币兑换分叉
下架后还能提吗
改名换币要操作吗
分叉币给不给
换币比例
退市的币取不出来', '["asset"]', 'announcements', '2026-11-28 16:20:05.67328+00', NULL, NULL),
	('T08', 'Trading', 'trading', 'P3', 'H', 'Bot/copy trading loss', '跟单/策略亏损', 'my trading bot lost money
copy trading made losses
the grid strategy went wrong
copied a trader and lost 60 percent
grid bot closed at a loss
lead trader went all in
strategy opened trades I didn''t want
stop copying him
bot ignores my settings
martingale ate the account', '跟单亏了
策略交易亏钱
跟单亏了一大半
网格策略亏钱
带单员乱开仓
机器人不按参数来
怎么停止跟单
策略自己平仓
跟的人爆了', '["withdrawal"]', 'order', '2026-11-28 16:20:05.673291+00', NULL, NULL),
	('T09', 'Earn', 'trading', 'P2', 'B→H', 'Earn/staking redemption, rewards missing', '理财赎回/收益未到', 'my staking rewards did not come
redeem from earn
interest of my savings product missing
locked savings ended, principal not back
interest not paid today
can''t redeem early
staked ETH stuck
where is my yield
how many days to unstake
APR lower than shown', '质押赎回没到账
到期了本金没回
今天没有收益
能提前赎回吗
质押的ETH取不出
利息少了
解锁要几天
活期收益没发', '["order"]', 'order', '2026-11-28 16:20:05.673303+00', NULL, NULL),
	('I01', 'API', 'api', 'P2', 'B→H', 'API error / signature invalid', 'API 调用错误/签名失败', 'the API answers signature not valid
error 40013 from the endpoint
API call fails with timestamp error
code -1022
HMAC wrong
401 from your rest api
timestamp outside recv window
permission denied for this key
websocket keeps closing
order endpoint returns 400', 'API 报错签名错误
接口返回错误码
API 调用失败
签名验证不通过
接口返回401
时间戳超出范围
没有权限调用
websocket老断
API报错下不了单
密钥无效', '["endpoint", "error_code", "time"]', 'error table', '2026-11-28 16:20:05.673314+00', NULL, NULL),
	('I02', 'API', 'api', 'P3', 'B', 'Rate limit / IP whitelist', '限频/IP 白名单', 'too many requests on the API
allow my server''s IP for the key
API rate limit
got 429
ip banned from api
my ip changed, key refused
how many calls per minute
bind an IP to the key
weight limits
can I get higher limits', 'API 限频
接口请求太频繁
API 绑定 IP
被限频了
IP被封
换了服务器ip要加白
每分钟能请求几次
绑定IP
429怎么办
提高接口频率', '["key_label"]', 'api_keys (meta)', '2026-11-28 16:20:05.673326+00', NULL, NULL),
	('I03', 'App', 'sign-in-and-security', 'P2', 'B→H', 'App crash / cannot open / version', 'APP 闪退/打不开', 'the app closes by itself
app does not open after the update
white screen in the app
app is black after update
won''t install
crashes on start
which version is current
android closes itself
where do I download the app safely
charts don''t load', 'APP 一打开就闪退
应用打不开
更新后白屏
更新后打不开
一点就闪退
安装不了
黑屏
哪里下载最新版
安卓一直崩
行情不刷新', '["device", "app_version"]', 'status', '2026-11-28 16:20:05.673337+00', NULL, NULL),
	('V01', 'Trust', 'sign-in-and-security', 'P1', 'B', 'Is this site/mail/person really yours?', '这个网站/邮件/客服是官方的吗', 'is this mail from you
is support.example really your website
check whether this agent is genuine
got a call from your support, real?
this link was sent, is it safe
sms from you with a url
person on telegram says he''s your manager
letter with QR code
is this domain yours
do you ever phone customers', '这封邮件是你们发的吗
这个网址是真的吗
怎么确认客服是官方的
接到自称你们客服的电话
短信里的链接能点吗
电报上的经理是你们的人吗
你们会打电话吗
这封邮件是官方的吗
怎么核实客服身份', '["suspect"]', 'registry (verify page)', '2026-11-28 16:20:05.67335+00', NULL, NULL),
	('V02', 'Trust', 'sign-in-and-security', 'P1', 'S+H', 'Report a scam / fake agent', '举报诈骗/假客服', 'I want to report a fraudster
someone pretends to be your support on Telegram
report a phishing page
a fake group uses your logo
found a clone of your website
someone on X pretends to be you
report this address, scammer
impostor asked for my code, I didn''t give it
fake app in the store
channel promising giveaways in your name', '举报骗子
有人冒充你们客服
发现钓鱼网站要举报
举报假客服
有个群冒充你们
发现仿冒网站
这个地址是骗子的
假app
推特上冒充官方的
打着你们名义送币', '["screenshot"]', 'fraud report; loss → E04 or E09', '2026-11-28 16:20:05.673362+00', NULL, NULL),
	('C01', 'Other', 'other', 'P2', 'H', 'Formal complaint', '正式投诉', 'I want to file a complaint
I complain formally about your service
where do complaints go
I''m going to the regulator
three weeks and no solution
I demand a written answer from the management
escalate my case
nobody helps me, I complain
your agent was rude
ombudsman', '正式投诉你们
投诉渠道在哪
投诉你们
要找监管
三个星期没解决
给我书面答复
客服态度差
升级处理
要求负责人回复', '[]', 'complaint register (compliance.md)', '2026-11-28 16:20:05.673374+00', NULL, NULL),
	('C02', 'Other', 'other', 'P2', 'S→M', 'Data request / delete my data', '索取/删除个人数据', 'send me all data you have about me
GDPR request
which data do you store about me
erase my personal information
copy of my records
right to be forgotten
remove my id photos
unsubscribe from marketing
who did you share my data with', '我要导出个人数据
删除我的个人信息
隐私数据请求
你们存了我哪些信息
删掉我的身份证照片
导出我的个人资料
不要再发广告
我的信息给了谁
要求删除个人信息
被遗忘权', '["contact"]', 'data request Case (compliance.md)', '2026-11-28 16:20:05.673386+00', NULL, NULL),
	('C03', 'Other', 'other', 'P3', 'S', 'Tax report / statement', '税务报表/对账单', 'I need a statement for my taxes
download my yearly report
tax report of all trades
tax season, need csv
profit and loss of last year
history older than three months
export all orders
accountant wants a report
monthly statement
where to download transactions', '报税需要对账单
导出年度账单
下载交易流水
报税要用的记录
去年的盈亏
导出所有订单
三个月以前的记录
会计要账单
月结单在哪
下载流水', '["period"]', 'export', '2026-11-28 16:20:05.673399+00', NULL, NULL),
	('C04', 'Other', 'other', 'P3', 'B→H', 'Campaign reward, referral missing', '活动奖励/邀请返佣未发', 'my referral bonus is missing
campaign reward was not paid
where is my invite commission
friend registered, no bonus
welcome voucher missing
trading contest prize
rebate not paid
promo code does not work
finished the task but no reward
invited three people got nothing', '活动奖励没发
新人奖励没收到
朋友注册了没返佣
新人奖励没到
交易大赛奖金
任务做完没发
优惠券用不了
拉人没有返利
体验金呢', '["campaign"]', 'campaign', '2026-11-28 16:20:05.673411+00', NULL, NULL),
	('C05', 'Other', 'other', 'P3', 'B', 'VIP, fee level', 'VIP 等级/费率', 'how do I become VIP
what level am I and which fees do I pay
VIP benefits
volume needed for the next tier
my level dropped
fee discount
how to get lower fees
my tier wasn''t upgraded
do you have a manager for big customers
upgrade me', '怎么升级VIP
VIP 费率多少
会员等级有什么好处
要多少交易量升级
等级怎么掉了
手续费折扣
怎么降低费率
大客户经理
没给我升
会员权益', '["uid"]', 'vip_tier', '2026-11-28 16:20:05.673422+00', NULL, NULL),
	('C06', 'Other', 'other', 'P2', 'M', 'Death of holder / inheritance', '继承/持有人去世', 'the account holder died
my father passed away and had coins with you
inheritance of an account
my husband died, he had bitcoin here
I''m the executor
heirs want the coins
grandpa''s account after death
probate certificate
widow needs access
how do relatives claim', '账户持有人去世了
继承家人的资产
亲人过世账户怎么处理
丈夫去世了 他在这里有币
我是继承人
遗产怎么取
亲人过世账户怎么办
需要公证书吗
死亡证明交给谁
我妈妈的账户 她不在了', '["screenshot"]', 'specialised Team', '2026-11-28 16:20:05.673434+00', NULL, NULL),
	('C07', 'Other', 'other', 'P2', 'M', 'Police / court / subpoena', '司法协助/警方调证', 'this is the police, we need account data
court order about a user
subpoena
officer needs records of a suspect
where to send a production order
prosecutor
lawful request address
we''re investigating a fraud, preserve data
lawyer with a judgment
freeze assets of a user by court', '公安机关调证
法院协助冻结
司法机关需要资料
我是警察 要调记录
法院协助函寄哪
立案了要你们配合
律师持调查令
检察院
保全用户资产
办案需要数据', '["screenshot"]', 'separate intake, no account data in reply', '2026-11-28 16:20:05.673446+00', NULL, NULL),
	('C08', 'Other', 'other', 'P3', 'S', 'Suggestion, feedback', '意见反馈', 'feedback on your product
please add a dark chart
would be nice to have
idea for the app
bug report
please add this language
I like the new design
your help page has a mistake
wish: price alarm on my watch', '我想提个建议
产品意见
反馈一个想法
希望加个功能
有个小bug
界面太难看
帮助页写错了
能不能加桌面小组件
挺好用的', '["happened"]', 'thanks', '2026-11-28 16:20:05.673457+00', NULL, NULL),
	('C09', 'Other', 'other', '', 'H', 'Talk to a person', '转人工', 'let me speak to somebody
I want a human
customer service please', '我要找人工
请客服接待
叫真人来', '[]', 'QueueEntry', '2026-11-28 16:20:05.673468+00', NULL, NULL),
	('C10', 'Other', 'other', 'P3', 'S', 'Partnership, listing', '商务合作/上币', 'we want to list our token
business cooperation
market maker partnership
list my project
who is your BD
influencer collaboration
integrate your api as broker
liquidity provider
advertise with you
press enquiry', '想上币
商务合作联系谁
做市合作
商务联系谁
KOL合作
经纪商对接
媒体采访
广告合作', '[]', 'non-support Queue', '2026-11-28 16:20:05.673479+00', NULL, NULL);


--
-- Data for Name: assistant_modelday; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: assistant_othermatters; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.assistant_othermatters VALUES
	('en', 'what''s the weather like tomorrow in Rome
recipe for a chocolate cake
how to fix a leaking tap
translate this sentence into French
who won the football match yesterday
help me with my maths homework
recommend a good film for tonight
what''s the capital of Australia
my dog doesn''t want to eat
how do I get rid of ants in the kitchen
book me a flight to Madrid
my laptop does not turn on
how to learn guitar quickly
I have a headache, what should I take
write a poem about autumn
how many calories are in an avocado
parking ticket, do I need to pay it
the heating in my flat is broken
how do I renew my driving licence at the office
can you write my CV
loan for a new car, which bank is best
credit score too low, how to improve it
interest on my bank savings account
my bank''s app does not show my salary
how to split the rent with flatmates
pension, when can I retire
stock split of a car maker, what does it mean
which shares should I buy this year
claim on my household insurance
student loan repayment plan
open a joint bank account with my wife
exchange rate euro to dollar for holiday cash
my paypal payment is on hold
how to cancel a gym membership and get the money back
income tax return of my salary, deadline
will ethereum go up next month
should I buy or wait for a dip
best altcoin for 2027
is bitcoin a bubble
who invented ethereum
how does a blockchain work technically
set up a mining rig at home
my ledger does not connect to the computer
forgot the seed phrase of my metamask
which hardware wallet should I buy
my trezor asks for a firmware update
transaction stuck in metamask with low gas
another exchange went bankrupt, how do I get my money
write a trading strategy in pine script
explain fibonacci levels
tax rate on crypto in Germany
is crypto legal in Egypt
how do I mint an NFT
what are gas fees on a decentralised exchange
code a token contract in solidity
liquidity pool impermanent loss explained
free signals for futures please
my account on a different exchange is locked
another trading company closed my account, can you help
the other exchange does not let me log in, can you look at it
my deposit to a different exchange has not arrived there
I cannot withdraw from another platform, help me
verification failed at some other exchange
how do I contact the support of the other company
a broker that is not you keeps my money
which exchange has the lowest fees
what do you think of your competitors', '2026-11-28 16:20:05.930102+00', NULL),
	('zh-hans', '明天上海多少度
水龙头漏水怎么修
帮我翻译一句英文
昨晚球赛谁赢了
推荐几部好看的电影
作业这道数学题怎么解
狗狗不吃东西怎么回事
厨房有蟑螂怎么办
订一张去成都的机票
电脑开不了机
怎么学吉他
头疼吃什么药
写一首秋天的诗
讲个笑话
暖气不热找谁
驾照到期去哪换
简历怎么写
孩子发烧了怎么办
快递三天没送到
车贷哪家银行利率低
征信不好怎么恢复
银行定期存款利息
支付宝转账限额
微信钱包提现手续费
养老金什么时候能领
今年买什么股票好
基金亏了要不要卖
信用卡分期划算吗
个税怎么申报退税
公积金怎么提取
人民币换美元汇率
健身卡退费
商业保险理赔
房租合同到期押金
以太坊下个月会涨吗
现在抄底合适吗
明年哪个币会涨
比特币是不是泡沫
谁发明了区块链
区块链原理是什么
家里挖矿要什么显卡
冷钱包连不上电脑
小狐狸助记词丢了
买哪款硬件钱包好
小狐狸转账一直pending
别的交易所倒闭了钱怎么要
另一个平台提不出币 你们管吗
其他交易所账户被封怎么申诉
写个量化策略代码
MACD怎么看
国内炒币合法吗
德国炒币交多少税
怎么铸造NFT
链上swap的gas怎么算
写一个代币合约
流动性挖矿无常损失
有没有免费带单群
imToken钱包里的币不见了
我在别家平台提币没到 你们帮查下
另一个交易所实名没通过怎么办
那家平台客服不理我 你能联系他们吗
哪个交易所手续费最低
你们和别的平台比怎么样', '2026-11-28 16:20:05.930122+00', NULL);


--
-- Data for Name: assistant_phrasevector; Type: TABLE DATA; Schema: public; Owner: -
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
	(2, 1, 110),
	(3, 1, 111),
	(4, 2, 109),
	(5, 2, 110),
	(6, 2, 111),
	(7, 1, 112),
	(8, 2, 112),
	(9, 1, 113),
	(10, 2, 113),
	(11, 1, 114),
	(12, 2, 114),
	(13, 1, 115),
	(14, 1, 116),
	(15, 1, 117),
	(16, 2, 115),
	(17, 2, 116),
	(18, 2, 117),
	(19, 1, 118),
	(20, 2, 118);


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
	(109, 'Can add image', 27, 'add_image'),
	(110, 'Can change image', 27, 'change_image'),
	(111, 'Can delete image', 27, 'delete_image'),
	(112, 'Can access Wagtail admin', 28, 'access_admin'),
	(113, 'Can choose image', 27, 'choose_image'),
	(114, 'Can submit translations', 29, 'submit_translation'),
	(115, 'Can add document', 30, 'add_document'),
	(116, 'Can change document', 30, 'change_document'),
	(117, 'Can delete document', 30, 'delete_document'),
	(118, 'Can choose document', 30, 'choose_document'),
	(119, 'Can add demo sign in', 31, 'add_demosignin'),
	(120, 'Can change demo sign in', 31, 'change_demosignin'),
	(121, 'Can delete demo sign in', 31, 'delete_demosignin'),
	(122, 'Can view demo sign in', 31, 'view_demosignin'),
	(123, 'Can add brand', 32, 'add_brand'),
	(124, 'Can change brand', 32, 'change_brand'),
	(125, 'Can delete brand', 32, 'delete_brand'),
	(126, 'Can view brand', 32, 'view_brand'),
	(127, 'Can add gap', 33, 'add_gap'),
	(128, 'Can change gap', 33, 'change_gap'),
	(129, 'Can delete gap', 33, 'delete_gap'),
	(130, 'Can view gap', 33, 'view_gap'),
	(131, 'Can add goal', 34, 'add_goal'),
	(132, 'Can change goal', 34, 'change_goal'),
	(133, 'Can delete goal', 34, 'delete_goal'),
	(134, 'Can view goal', 34, 'view_goal'),
	(135, 'Can add reading', 35, 'add_reading'),
	(136, 'Can change reading', 35, 'change_reading'),
	(137, 'Can delete reading', 35, 'delete_reading'),
	(138, 'Can view reading', 35, 'view_reading'),
	(139, 'Can add search', 36, 'add_search'),
	(140, 'Can change search', 36, 'change_search'),
	(141, 'Can delete search', 36, 'delete_search'),
	(142, 'Can view search', 36, 'view_search'),
	(143, 'Can add question', 37, 'add_question'),
	(144, 'Can change question', 37, 'change_question'),
	(145, 'Can delete question', 37, 'delete_question'),
	(146, 'Can view question', 37, 'view_question'),
	(147, 'Can add visit talk', 38, 'add_visittalk'),
	(148, 'Can change visit talk', 38, 'change_visittalk'),
	(149, 'Can delete visit talk', 38, 'delete_visittalk'),
	(150, 'Can view visit talk', 38, 'view_visittalk'),
	(151, 'Can add allowed origin', 39, 'add_allowedorigin'),
	(152, 'Can change allowed origin', 39, 'change_allowedorigin'),
	(153, 'Can delete allowed origin', 39, 'delete_allowedorigin'),
	(154, 'Can view allowed origin', 39, 'view_allowedorigin'),
	(155, 'Can add business hours', 40, 'add_businesshours'),
	(156, 'Can change business hours', 40, 'change_businesshours'),
	(157, 'Can delete business hours', 40, 'delete_businesshours'),
	(158, 'Can view business hours', 40, 'view_businesshours'),
	(159, 'Can add queue', 41, 'add_queue'),
	(160, 'Can change queue', 41, 'change_queue'),
	(161, 'Can delete queue', 41, 'delete_queue'),
	(162, 'Can view queue', 41, 'view_queue'),
	(163, 'Can add queue entry', 42, 'add_queueentry'),
	(164, 'Can change queue entry', 42, 'change_queueentry'),
	(165, 'Can delete queue entry', 42, 'delete_queueentry'),
	(166, 'Can view queue entry', 42, 'view_queueentry'),
	(167, 'Can add offer', 43, 'add_offer'),
	(168, 'Can change offer', 43, 'change_offer'),
	(169, 'Can delete offer', 43, 'delete_offer'),
	(170, 'Can view offer', 43, 'view_offer'),
	(171, 'Can add answer', 44, 'add_answer'),
	(172, 'Can change answer', 44, 'change_answer'),
	(173, 'Can delete answer', 44, 'delete_answer'),
	(174, 'Can view answer', 44, 'view_answer'),
	(175, 'Can add flow', 45, 'add_flow'),
	(176, 'Can change flow', 45, 'change_flow'),
	(177, 'Can delete flow', 45, 'delete_flow'),
	(178, 'Can view flow', 45, 'view_flow'),
	(179, 'Can add flow version', 46, 'add_flowversion'),
	(180, 'Can change flow version', 46, 'change_flowversion'),
	(181, 'Can delete flow version', 46, 'delete_flowversion'),
	(182, 'Can view flow version', 46, 'view_flowversion'),
	(183, 'Can add flow run', 47, 'add_flowrun'),
	(184, 'Can change flow run', 47, 'change_flowrun'),
	(185, 'Can delete flow run', 47, 'delete_flowrun'),
	(186, 'Can view flow run', 47, 'view_flowrun'),
	(187, 'Can add intent', 48, 'add_intent'),
	(188, 'Can change intent', 48, 'change_intent'),
	(189, 'Can delete intent', 48, 'delete_intent'),
	(190, 'Can view intent', 48, 'view_intent'),
	(191, 'Can add phrase vector', 49, 'add_phrasevector'),
	(192, 'Can change phrase vector', 49, 'change_phrasevector'),
	(193, 'Can delete phrase vector', 49, 'delete_phrasevector'),
	(194, 'Can view phrase vector', 49, 'view_phrasevector'),
	(195, 'Can add model day', 50, 'add_modelday'),
	(196, 'Can change model day', 50, 'change_modelday'),
	(197, 'Can delete model day', 50, 'delete_modelday'),
	(198, 'Can view model day', 50, 'view_modelday'),
	(199, 'Can add other matters', 51, 'add_othermatters'),
	(200, 'Can change other matters', 51, 'change_othermatters');
INSERT INTO public.auth_permission VALUES
	(201, 'Can delete other matters', 51, 'delete_othermatters'),
	(202, 'Can view other matters', 51, 'view_othermatters'),
	(203, 'Can add inbox', 52, 'add_inbox'),
	(204, 'Can change inbox', 52, 'change_inbox'),
	(205, 'Can delete inbox', 52, 'delete_inbox'),
	(206, 'Can view inbox', 52, 'view_inbox'),
	(207, 'Can add canned reply', 53, 'add_cannedreply'),
	(208, 'Can change canned reply', 53, 'change_cannedreply'),
	(209, 'Can delete canned reply', 53, 'delete_cannedreply'),
	(210, 'Can view canned reply', 53, 'view_cannedreply'),
	(211, 'Can add conversation', 54, 'add_conversation'),
	(212, 'Can change conversation', 54, 'change_conversation'),
	(213, 'Can delete conversation', 54, 'delete_conversation'),
	(214, 'Can view conversation', 54, 'view_conversation'),
	(215, 'Can add invitation', 55, 'add_invitation'),
	(216, 'Can change invitation', 55, 'change_invitation'),
	(217, 'Can delete invitation', 55, 'delete_invitation'),
	(218, 'Can view invitation', 55, 'view_invitation'),
	(219, 'Can add message', 56, 'add_message'),
	(220, 'Can change message', 56, 'change_message'),
	(221, 'Can delete message', 56, 'delete_message'),
	(222, 'Can view message', 56, 'view_message'),
	(223, 'Can add attachment', 57, 'add_attachment'),
	(224, 'Can change attachment', 57, 'change_attachment'),
	(225, 'Can delete attachment', 57, 'delete_attachment'),
	(226, 'Can view attachment', 57, 'view_attachment'),
	(227, 'Can add rating', 58, 'add_rating'),
	(228, 'Can change rating', 58, 'change_rating'),
	(229, 'Can delete rating', 58, 'delete_rating'),
	(230, 'Can view rating', 58, 'view_rating'),
	(231, 'Can add token', 59, 'add_token'),
	(232, 'Can change token', 59, 'change_token'),
	(233, 'Can delete token', 59, 'delete_token'),
	(234, 'Can view token', 59, 'view_token'),
	(235, 'Can add transfer code', 60, 'add_transfercode'),
	(236, 'Can change transfer code', 60, 'change_transfercode'),
	(237, 'Can delete transfer code', 60, 'delete_transfercode'),
	(238, 'Can view transfer code', 60, 'view_transfercode'),
	(239, 'Can add view', 61, 'add_view'),
	(240, 'Can change view', 61, 'change_view'),
	(241, 'Can delete view', 61, 'delete_view'),
	(242, 'Can view view', 61, 'view_view'),
	(243, 'Can add closure', 62, 'add_closure'),
	(244, 'Can change closure', 62, 'change_closure'),
	(245, 'Can delete closure', 62, 'delete_closure'),
	(246, 'Can view closure', 62, 'view_closure'),
	(247, 'Can add incident link', 63, 'add_incidentlink'),
	(248, 'Can change incident link', 63, 'change_incidentlink'),
	(249, 'Can delete incident link', 63, 'delete_incidentlink'),
	(250, 'Can view incident link', 63, 'view_incidentlink'),
	(251, 'Can add detail', 64, 'add_detail'),
	(252, 'Can change detail', 64, 'change_detail'),
	(253, 'Can delete detail', 64, 'delete_detail'),
	(254, 'Can view detail', 64, 'view_detail'),
	(255, 'Can add sealed', 65, 'add_sealed'),
	(256, 'Can change sealed', 65, 'change_sealed'),
	(257, 'Can delete sealed', 65, 'delete_sealed'),
	(258, 'Can view sealed', 65, 'view_sealed'),
	(259, 'Can add identity key', 66, 'add_identitykey'),
	(260, 'Can change identity key', 66, 'change_identitykey'),
	(261, 'Can delete identity key', 66, 'delete_identitykey'),
	(262, 'Can view identity key', 66, 'view_identitykey'),
	(263, 'Can add spent token', 67, 'add_spenttoken'),
	(264, 'Can change spent token', 67, 'change_spenttoken'),
	(265, 'Can delete spent token', 67, 'delete_spenttoken'),
	(266, 'Can view spent token', 67, 'view_spenttoken'),
	(267, 'Can add team', 68, 'add_team'),
	(268, 'Can change team', 68, 'change_team'),
	(269, 'Can delete team', 68, 'delete_team'),
	(270, 'Can view team', 68, 'view_team'),
	(271, 'Can add user', 69, 'add_user'),
	(272, 'Can change user', 69, 'change_user'),
	(273, 'Can delete user', 69, 'delete_user'),
	(274, 'Can view user', 69, 'view_user'),
	(275, 'Can add agent', 70, 'add_agent'),
	(276, 'Can change agent', 70, 'change_agent'),
	(277, 'Can delete agent', 70, 'delete_agent'),
	(278, 'Can view agent', 70, 'view_agent'),
	(279, 'Can add customer', 71, 'add_customer'),
	(280, 'Can change customer', 71, 'change_customer'),
	(281, 'Can delete customer', 71, 'delete_customer'),
	(282, 'Can view customer', 71, 'view_customer'),
	(283, 'Can add contact', 72, 'add_contact'),
	(284, 'Can change contact', 72, 'change_contact'),
	(285, 'Can delete contact', 72, 'delete_contact'),
	(286, 'Can view contact', 72, 'view_contact'),
	(287, 'Can add channel identity', 73, 'add_channelidentity'),
	(288, 'Can change channel identity', 73, 'change_channelidentity'),
	(289, 'Can delete channel identity', 73, 'delete_channelidentity'),
	(290, 'Can view channel identity', 73, 'view_channelidentity'),
	(291, 'Can add email link', 74, 'add_emaillink'),
	(292, 'Can change email link', 74, 'change_emaillink'),
	(293, 'Can delete email link', 74, 'delete_emaillink'),
	(294, 'Can view email link', 74, 'view_emaillink'),
	(295, 'Can add reveal', 75, 'add_reveal'),
	(296, 'Can change reveal', 75, 'change_reveal'),
	(297, 'Can delete reveal', 75, 'delete_reveal'),
	(298, 'Can view reveal', 75, 'view_reveal'),
	(299, 'Can add subscription', 76, 'add_subscription'),
	(300, 'Can change subscription', 76, 'change_subscription'),
	(301, 'Can delete subscription', 76, 'delete_subscription'),
	(302, 'Can view subscription', 76, 'view_subscription'),
	(303, 'Can add topic', 77, 'add_categorypage'),
	(304, 'Can change topic', 77, 'change_categorypage'),
	(305, 'Can delete topic', 77, 'delete_categorypage'),
	(306, 'Can view topic', 77, 'view_categorypage'),
	(307, 'Can add help centre', 78, 'add_helphome'),
	(308, 'Can change help centre', 78, 'change_helphome'),
	(309, 'Can delete help centre', 78, 'delete_helphome'),
	(310, 'Can view help centre', 78, 'view_helphome'),
	(311, 'Can add article', 79, 'add_articlepage'),
	(312, 'Can change article', 79, 'change_articlepage'),
	(313, 'Can delete article', 79, 'delete_articlepage'),
	(314, 'Can view article', 79, 'view_articlepage'),
	(315, 'Can add article feedback', 80, 'add_articlefeedback'),
	(316, 'Can change article feedback', 80, 'change_articlefeedback'),
	(317, 'Can delete article feedback', 80, 'delete_articlefeedback'),
	(318, 'Can view article feedback', 80, 'view_articlefeedback'),
	(319, 'Can add article view', 81, 'add_articleview'),
	(320, 'Can change article view', 81, 'change_articleview'),
	(321, 'Can delete article view', 81, 'delete_articleview'),
	(322, 'Can view article view', 81, 'view_articleview'),
	(323, 'Can add passage vector', 82, 'add_passagevector'),
	(324, 'Can change passage vector', 82, 'change_passagevector'),
	(325, 'Can delete passage vector', 82, 'delete_passagevector'),
	(326, 'Can view passage vector', 82, 'view_passagevector'),
	(327, 'Can add incident', 83, 'add_incident'),
	(328, 'Can change incident', 83, 'change_incident'),
	(329, 'Can delete incident', 83, 'delete_incident'),
	(330, 'Can view incident', 83, 'view_incident'),
	(331, 'Can add incident update', 84, 'add_incidentupdate'),
	(332, 'Can change incident update', 84, 'change_incidentupdate'),
	(333, 'Can delete incident update', 84, 'delete_incidentupdate'),
	(334, 'Can view incident update', 84, 'view_incidentupdate'),
	(335, 'Can add page number', 85, 'add_pagenumber'),
	(336, 'Can change page number', 85, 'change_pagenumber'),
	(337, 'Can delete page number', 85, 'delete_pagenumber'),
	(338, 'Can view page number', 85, 'view_pagenumber'),
	(339, 'Can add list of pages', 86, 'add_listpage'),
	(340, 'Can change list of pages', 86, 'change_listpage'),
	(341, 'Can delete list of pages', 86, 'delete_listpage'),
	(342, 'Can view list of pages', 86, 'view_listpage'),
	(343, 'Can add index version', 87, 'add_indexversion'),
	(344, 'Can change index version', 87, 'change_indexversion'),
	(345, 'Can delete index version', 87, 'delete_indexversion'),
	(346, 'Can view index version', 87, 'view_indexversion'),
	(347, 'Can add indexed article', 88, 'add_indexedarticle'),
	(348, 'Can change indexed article', 88, 'change_indexedarticle'),
	(349, 'Can delete indexed article', 88, 'delete_indexedarticle'),
	(350, 'Can view indexed article', 88, 'view_indexedarticle'),
	(351, 'Can add indexed passage', 89, 'add_indexedpassage'),
	(352, 'Can change indexed passage', 89, 'change_indexedpassage'),
	(353, 'Can delete indexed passage', 89, 'delete_indexedpassage'),
	(354, 'Can view indexed passage', 89, 'view_indexedpassage'),
	(355, 'Can add synonyms', 90, 'add_meaning'),
	(356, 'Can change synonyms', 90, 'change_meaning'),
	(357, 'Can delete synonyms', 90, 'delete_meaning'),
	(358, 'Can view synonyms', 90, 'view_meaning'),
	(359, 'Can add words of one language', 91, 'add_meaningwords'),
	(360, 'Can change words of one language', 91, 'change_meaningwords'),
	(361, 'Can delete words of one language', 91, 'delete_meaningwords'),
	(362, 'Can view words of one language', 91, 'view_meaningwords'),
	(363, 'Can add security lesson', 92, 'add_lessonpage'),
	(364, 'Can change security lesson', 92, 'change_lessonpage'),
	(365, 'Can delete security lesson', 92, 'delete_lessonpage'),
	(366, 'Can view security lesson', 92, 'view_lessonpage'),
	(367, 'Can add glossary term', 93, 'add_termpage'),
	(368, 'Can change glossary term', 93, 'change_termpage'),
	(369, 'Can delete glossary term', 93, 'delete_termpage'),
	(370, 'Can view glossary term', 93, 'view_termpage'),
	(371, 'Can add tutorial', 94, 'add_tutorialpage'),
	(372, 'Can change tutorial', 94, 'change_tutorialpage'),
	(373, 'Can delete tutorial', 94, 'delete_tutorialpage'),
	(374, 'Can view tutorial', 94, 'view_tutorialpage'),
	(375, 'Can add video', 95, 'add_video'),
	(376, 'Can change video', 95, 'change_video'),
	(377, 'Can delete video', 95, 'delete_video'),
	(378, 'Can view video', 95, 'view_video'),
	(379, 'Can add VIP page', 96, 'add_vippage'),
	(380, 'Can change VIP page', 96, 'change_vippage'),
	(381, 'Can delete VIP page', 96, 'delete_vippage'),
	(382, 'Can view VIP page', 96, 'view_vippage'),
	(383, 'Can add video captions', 97, 'add_videocaptions'),
	(384, 'Can change video captions', 97, 'change_videocaptions'),
	(385, 'Can delete video captions', 97, 'delete_videocaptions'),
	(386, 'Can view video captions', 97, 'view_videocaptions'),
	(387, 'Can add announcement', 98, 'add_announcementpage'),
	(388, 'Can change announcement', 98, 'change_announcementpage'),
	(389, 'Can delete announcement', 98, 'delete_announcementpage'),
	(390, 'Can view announcement', 98, 'view_announcementpage'),
	(391, 'Can add blog article', 99, 'add_blogpage'),
	(392, 'Can change blog article', 99, 'change_blogpage'),
	(393, 'Can delete blog article', 99, 'delete_blogpage'),
	(394, 'Can view blog article', 99, 'view_blogpage'),
	(395, 'Can add policy', 100, 'add_policypage'),
	(396, 'Can change policy', 100, 'change_policypage'),
	(397, 'Can delete policy', 100, 'delete_policypage'),
	(398, 'Can view policy', 100, 'view_policypage'),
	(399, 'Can add policy version', 101, 'add_policyversion'),
	(400, 'Can change policy version', 101, 'change_policyversion');
INSERT INTO public.auth_permission VALUES
	(401, 'Can delete policy version', 101, 'delete_policyversion'),
	(402, 'Can view policy version', 101, 'view_policyversion'),
	(403, 'Can add language', 102, 'add_language'),
	(404, 'Can change language', 102, 'change_language'),
	(405, 'Can delete language', 102, 'delete_language'),
	(406, 'Can view language', 102, 'view_language'),
	(407, 'Can add seal', 103, 'add_seal'),
	(408, 'Can change seal', 103, 'change_seal'),
	(409, 'Can delete seal', 103, 'delete_seal'),
	(410, 'Can view seal', 103, 'view_seal'),
	(411, 'Can add event', 104, 'add_event'),
	(412, 'Can change event', 104, 'change_event'),
	(413, 'Can delete event', 104, 'delete_event'),
	(414, 'Can view event', 104, 'view_event'),
	(415, 'Can add bucket', 105, 'add_bucket'),
	(416, 'Can change bucket', 105, 'change_bucket'),
	(417, 'Can delete bucket', 105, 'delete_bucket'),
	(418, 'Can view bucket', 105, 'view_bucket'),
	(419, 'Can add field rule', 106, 'add_fieldrule'),
	(420, 'Can change field rule', 106, 'change_fieldrule'),
	(421, 'Can delete field rule', 106, 'delete_fieldrule'),
	(422, 'Can view field rule', 106, 'view_fieldrule'),
	(423, 'Can add public key', 107, 'add_publickey'),
	(424, 'Can change public key', 107, 'change_publickey'),
	(425, 'Can delete public key', 107, 'delete_publickey'),
	(426, 'Can view public key', 107, 'view_publickey'),
	(427, 'Can add statement', 108, 'add_statement'),
	(428, 'Can change statement', 108, 'change_statement'),
	(429, 'Can delete statement', 108, 'delete_statement'),
	(430, 'Can view statement', 108, 'view_statement'),
	(431, 'Can add listing', 109, 'add_listing'),
	(432, 'Can change listing', 109, 'change_listing'),
	(433, 'Can delete listing', 109, 'delete_listing'),
	(434, 'Can view listing', 109, 'view_listing'),
	(435, 'Can add change', 110, 'add_change'),
	(436, 'Can change change', 110, 'change_change'),
	(437, 'Can delete change', 110, 'delete_change'),
	(438, 'Can view change', 110, 'view_change'),
	(439, 'Can add report', 111, 'add_report'),
	(440, 'Can change report', 111, 'change_report'),
	(441, 'Can delete report', 111, 'delete_report'),
	(442, 'Can view report', 111, 'view_report'),
	(443, 'Can add takedown', 112, 'add_takedown'),
	(444, 'Can change takedown', 112, 'change_takedown'),
	(445, 'Can delete takedown', 112, 'delete_takedown'),
	(446, 'Can view takedown', 112, 'view_takedown'),
	(447, 'Can add message code', 113, 'add_messagecode'),
	(448, 'Can change message code', 113, 'change_messagecode'),
	(449, 'Can delete message code', 113, 'delete_messagecode'),
	(450, 'Can view message code', 113, 'view_messagecode'),
	(451, 'Can add procrastinate event', 114, 'add_procrastinateevent'),
	(452, 'Can change procrastinate event', 114, 'change_procrastinateevent'),
	(453, 'Can delete procrastinate event', 114, 'delete_procrastinateevent'),
	(454, 'Can view procrastinate event', 114, 'view_procrastinateevent'),
	(455, 'Can add procrastinate job', 115, 'add_procrastinatejob'),
	(456, 'Can change procrastinate job', 115, 'change_procrastinatejob'),
	(457, 'Can delete procrastinate job', 115, 'delete_procrastinatejob'),
	(458, 'Can view procrastinate job', 115, 'view_procrastinatejob'),
	(459, 'Can add procrastinate periodic defer', 116, 'add_procrastinateperiodicdefer'),
	(460, 'Can change procrastinate periodic defer', 116, 'change_procrastinateperiodicdefer'),
	(461, 'Can delete procrastinate periodic defer', 116, 'delete_procrastinateperiodicdefer'),
	(462, 'Can view procrastinate periodic defer', 116, 'view_procrastinateperiodicdefer'),
	(463, 'Can add procrastinate worker', 117, 'add_procrastinateworker'),
	(464, 'Can change procrastinate worker', 117, 'change_procrastinateworker'),
	(465, 'Can delete procrastinate worker', 117, 'delete_procrastinateworker'),
	(466, 'Can view procrastinate worker', 117, 'view_procrastinateworker'),
	(467, 'Can add email address', 118, 'add_emailaddress'),
	(468, 'Can change email address', 118, 'change_emailaddress'),
	(469, 'Can delete email address', 118, 'delete_emailaddress'),
	(470, 'Can view email address', 118, 'view_emailaddress'),
	(471, 'Can add email confirmation', 119, 'add_emailconfirmation'),
	(472, 'Can change email confirmation', 119, 'change_emailconfirmation'),
	(473, 'Can delete email confirmation', 119, 'delete_emailconfirmation'),
	(474, 'Can view email confirmation', 119, 'view_emailconfirmation'),
	(475, 'Can add authenticator', 120, 'add_authenticator'),
	(476, 'Can change authenticator', 120, 'change_authenticator'),
	(477, 'Can delete authenticator', 120, 'delete_authenticator'),
	(478, 'Can view authenticator', 120, 'view_authenticator'),
	(479, 'Can add user session', 121, 'add_usersession'),
	(480, 'Can change user session', 121, 'change_usersession'),
	(481, 'Can delete user session', 121, 'delete_usersession'),
	(482, 'Can view user session', 121, 'view_usersession'),
	(483, 'Can add redirect', 122, 'add_redirect'),
	(484, 'Can change redirect', 122, 'change_redirect'),
	(485, 'Can delete redirect', 122, 'delete_redirect'),
	(486, 'Can view redirect', 122, 'view_redirect'),
	(487, 'Can add user profile', 123, 'add_userprofile'),
	(488, 'Can change user profile', 123, 'change_userprofile'),
	(489, 'Can delete user profile', 123, 'delete_userprofile'),
	(490, 'Can view user profile', 123, 'view_userprofile'),
	(491, 'Can view document', 30, 'view_document'),
	(492, 'Can view image', 27, 'view_image'),
	(493, 'Can add rendition', 124, 'add_rendition'),
	(494, 'Can change rendition', 124, 'change_rendition'),
	(495, 'Can delete rendition', 124, 'delete_rendition'),
	(496, 'Can view rendition', 124, 'view_rendition'),
	(497, 'Can add index entry', 125, 'add_indexentry'),
	(498, 'Can change index entry', 125, 'change_indexentry'),
	(499, 'Can delete index entry', 125, 'delete_indexentry'),
	(500, 'Can view index entry', 125, 'view_indexentry'),
	(501, 'Can add editing session', 126, 'add_editingsession'),
	(502, 'Can change editing session', 126, 'change_editingsession'),
	(503, 'Can delete editing session', 126, 'delete_editingsession'),
	(504, 'Can view editing session', 126, 'view_editingsession'),
	(505, 'Can add form state', 127, 'add_formstate'),
	(506, 'Can change form state', 127, 'change_formstate'),
	(507, 'Can delete form state', 127, 'delete_formstate'),
	(508, 'Can view form state', 127, 'view_formstate'),
	(509, 'Can add tag', 128, 'add_tag'),
	(510, 'Can change tag', 128, 'change_tag'),
	(511, 'Can delete tag', 128, 'delete_tag'),
	(512, 'Can view tag', 128, 'view_tag'),
	(513, 'Can add tagged item', 129, 'add_taggeditem'),
	(514, 'Can change tagged item', 129, 'change_taggeditem'),
	(515, 'Can delete tagged item', 129, 'delete_taggeditem'),
	(516, 'Can view tagged item', 129, 'view_taggeditem'),
	(517, 'Can add permission', 130, 'add_permission'),
	(518, 'Can change permission', 130, 'change_permission'),
	(519, 'Can delete permission', 130, 'delete_permission'),
	(520, 'Can view permission', 130, 'view_permission'),
	(521, 'Can add group', 131, 'add_group'),
	(522, 'Can change group', 131, 'change_group'),
	(523, 'Can delete group', 131, 'delete_group'),
	(524, 'Can view group', 131, 'view_group'),
	(525, 'Can add content type', 132, 'add_contenttype'),
	(526, 'Can change content type', 132, 'change_contenttype'),
	(527, 'Can delete content type', 132, 'delete_contenttype'),
	(528, 'Can view content type', 132, 'view_contenttype'),
	(529, 'Can add session', 133, 'add_session'),
	(530, 'Can change session', 133, 'change_session'),
	(531, 'Can delete session', 133, 'delete_session'),
	(532, 'Can view session', 133, 'view_session');


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
-- Data for Name: conversations_detail; Type: TABLE DATA; Schema: public; Owner: -
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
-- Data for Name: conversations_sealed; Type: TABLE DATA; Schema: public; Owner: -
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
	(27, 'wagtailimages', 'image'),
	(28, 'wagtailadmin', 'admin'),
	(29, 'simple_translation', 'simpletranslation'),
	(30, 'wagtaildocs', 'document'),
	(31, 'desk', 'demosignin'),
	(32, 'portal', 'brand'),
	(33, 'insights', 'gap'),
	(34, 'insights', 'goal'),
	(35, 'insights', 'reading'),
	(36, 'insights', 'search'),
	(37, 'insights', 'question'),
	(38, 'insights', 'visittalk'),
	(39, 'channels', 'allowedorigin'),
	(40, 'routing', 'businesshours'),
	(41, 'routing', 'queue'),
	(42, 'routing', 'queueentry'),
	(43, 'routing', 'offer'),
	(44, 'assistant', 'answer'),
	(45, 'assistant', 'flow'),
	(46, 'assistant', 'flowversion'),
	(47, 'assistant', 'flowrun'),
	(48, 'assistant', 'intent'),
	(49, 'assistant', 'phrasevector'),
	(50, 'assistant', 'modelday'),
	(51, 'assistant', 'othermatters'),
	(52, 'conversations', 'inbox'),
	(53, 'conversations', 'cannedreply'),
	(54, 'conversations', 'conversation'),
	(55, 'conversations', 'invitation'),
	(56, 'conversations', 'message'),
	(57, 'conversations', 'attachment'),
	(58, 'conversations', 'rating'),
	(59, 'conversations', 'token'),
	(60, 'conversations', 'transfercode'),
	(61, 'conversations', 'view'),
	(62, 'conversations', 'closure'),
	(63, 'conversations', 'incidentlink'),
	(64, 'conversations', 'detail'),
	(65, 'conversations', 'sealed'),
	(66, 'people', 'identitykey'),
	(67, 'people', 'spenttoken'),
	(68, 'people', 'team'),
	(69, 'people', 'user'),
	(70, 'people', 'agent'),
	(71, 'people', 'customer'),
	(72, 'people', 'contact'),
	(73, 'people', 'channelidentity'),
	(74, 'people', 'emaillink'),
	(75, 'people', 'reveal'),
	(76, 'people', 'subscription'),
	(77, 'knowledge', 'categorypage'),
	(78, 'knowledge', 'helphome'),
	(79, 'knowledge', 'articlepage'),
	(80, 'knowledge', 'articlefeedback'),
	(81, 'knowledge', 'articleview'),
	(82, 'knowledge', 'passagevector'),
	(83, 'knowledge', 'incident'),
	(84, 'knowledge', 'incidentupdate'),
	(85, 'knowledge', 'pagenumber'),
	(86, 'knowledge', 'listpage'),
	(87, 'knowledge', 'indexversion'),
	(88, 'knowledge', 'indexedarticle'),
	(89, 'knowledge', 'indexedpassage'),
	(90, 'knowledge', 'meaning'),
	(91, 'knowledge', 'meaningwords'),
	(92, 'knowledge', 'lessonpage'),
	(93, 'knowledge', 'termpage'),
	(94, 'knowledge', 'tutorialpage'),
	(95, 'knowledge', 'video'),
	(96, 'knowledge', 'vippage'),
	(97, 'knowledge', 'videocaptions'),
	(98, 'knowledge', 'announcementpage'),
	(99, 'knowledge', 'blogpage'),
	(100, 'knowledge', 'policypage'),
	(101, 'knowledge', 'policyversion'),
	(102, 'knowledge', 'language'),
	(103, 'journal', 'seal'),
	(104, 'journal', 'event'),
	(105, 'limits', 'bucket'),
	(106, 'fields', 'fieldrule'),
	(107, 'signing', 'publickey'),
	(108, 'signing', 'statement'),
	(109, 'trust', 'listing'),
	(110, 'trust', 'change'),
	(111, 'trust', 'report'),
	(112, 'trust', 'takedown'),
	(113, 'trust', 'messagecode'),
	(114, 'procrastinate', 'procrastinateevent'),
	(115, 'procrastinate', 'procrastinatejob'),
	(116, 'procrastinate', 'procrastinateperiodicdefer'),
	(117, 'procrastinate', 'procrastinateworker'),
	(118, 'account', 'emailaddress'),
	(119, 'account', 'emailconfirmation'),
	(120, 'mfa', 'authenticator'),
	(121, 'usersessions', 'usersession'),
	(122, 'wagtailredirects', 'redirect'),
	(123, 'wagtailusers', 'userprofile'),
	(124, 'wagtailimages', 'rendition'),
	(125, 'wagtailsearch', 'indexentry'),
	(126, 'wagtailadmin', 'editingsession'),
	(127, 'wagtailadmin', 'formstate'),
	(128, 'taggit', 'tag'),
	(129, 'taggit', 'taggeditem'),
	(130, 'auth', 'permission'),
	(131, 'auth', 'group'),
	(132, 'contenttypes', 'contenttype'),
	(133, 'sessions', 'session');


--
-- Data for Name: django_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.django_migrations VALUES
	(1, 'contenttypes', '0001_initial', '2026-11-28 16:19:55.389658+00'),
	(2, 'contenttypes', '0002_remove_content_type_name', '2026-11-28 16:19:55.400831+00'),
	(3, 'auth', '0001_initial', '2026-11-28 16:19:55.453576+00'),
	(4, 'auth', '0002_alter_permission_name_max_length', '2026-11-28 16:19:55.462093+00'),
	(5, 'auth', '0003_alter_user_email_max_length', '2026-11-28 16:19:55.474855+00'),
	(6, 'auth', '0004_alter_user_username_opts', '2026-11-28 16:19:55.483398+00'),
	(7, 'auth', '0005_alter_user_last_login_null', '2026-11-28 16:19:55.486911+00'),
	(8, 'auth', '0006_require_contenttypes_0002', '2026-11-28 16:19:55.498222+00'),
	(9, 'auth', '0007_alter_validators_add_error_messages', '2026-11-28 16:19:55.502059+00'),
	(10, 'auth', '0008_alter_user_username_max_length', '2026-11-28 16:19:55.509131+00'),
	(11, 'auth', '0009_alter_user_last_name_max_length', '2026-11-28 16:19:55.525661+00'),
	(12, 'auth', '0010_alter_group_name_max_length', '2026-11-28 16:19:55.538528+00'),
	(13, 'auth', '0011_update_proxy_permissions', '2026-11-28 16:19:55.547308+00'),
	(14, 'auth', '0012_alter_user_first_name_max_length', '2026-11-28 16:19:55.550881+00'),
	(15, 'people', '0001_initial', '2026-11-28 16:19:55.773658+00'),
	(16, 'account', '0001_initial', '2026-11-28 16:19:55.870201+00'),
	(17, 'account', '0002_email_max_length', '2026-11-28 16:19:55.88705+00'),
	(18, 'account', '0003_alter_emailaddress_create_unique_verified_email', '2026-11-28 16:19:55.929572+00'),
	(19, 'account', '0004_alter_emailaddress_drop_unique_email', '2026-11-28 16:19:55.958264+00'),
	(20, 'account', '0005_emailaddress_idx_upper_email', '2026-11-28 16:19:55.980691+00'),
	(21, 'account', '0006_emailaddress_lower', '2026-11-28 16:19:56.411584+00'),
	(22, 'account', '0007_emailaddress_idx_email', '2026-11-28 16:19:56.454641+00'),
	(23, 'account', '0008_emailaddress_unique_primary_email_fixup', '2026-11-28 16:19:56.494975+00'),
	(24, 'account', '0009_emailaddress_unique_primary_email', '2026-11-28 16:19:56.52226+00'),
	(25, 'people', '0002_sealed_identity_keys', '2026-11-28 16:19:56.574544+00'),
	(26, 'people', '0003_subscriptions', '2026-11-28 16:19:56.590073+00'),
	(27, 'people', '0004_reveals_of_messages', '2026-11-28 16:19:56.662801+00'),
	(28, 'wagtailcore', '0001_initial', '2026-11-28 16:19:57.145384+00'),
	(29, 'wagtailcore', '0002_initial_data', '2026-11-28 16:19:57.146341+00'),
	(30, 'wagtailcore', '0003_add_uniqueness_constraint_on_group_page_permission', '2026-11-28 16:19:57.14946+00'),
	(31, 'wagtailcore', '0004_page_locked', '2026-11-28 16:19:57.14989+00'),
	(32, 'wagtailcore', '0005_add_page_lock_permission_to_moderators', '2026-11-28 16:19:57.150156+00'),
	(33, 'wagtailcore', '0006_add_lock_page_permission', '2026-11-28 16:19:57.150406+00'),
	(34, 'wagtailcore', '0007_page_latest_revision_created_at', '2026-11-28 16:19:57.150647+00'),
	(35, 'wagtailcore', '0008_populate_latest_revision_created_at', '2026-11-28 16:19:57.150913+00'),
	(36, 'wagtailcore', '0009_remove_auto_now_add_from_pagerevision_created_at', '2026-11-28 16:19:57.153428+00'),
	(37, 'wagtailcore', '0010_change_page_owner_to_null_on_delete', '2026-11-28 16:19:57.153835+00'),
	(38, 'wagtailcore', '0011_page_first_published_at', '2026-11-28 16:19:57.157745+00'),
	(39, 'wagtailcore', '0012_extend_page_slug_field', '2026-11-28 16:19:57.158182+00'),
	(40, 'wagtailcore', '0013_update_golive_expire_help_text', '2026-11-28 16:19:57.158443+00'),
	(41, 'wagtailcore', '0014_add_verbose_name', '2026-11-28 16:19:57.158696+00'),
	(42, 'wagtailcore', '0015_add_more_verbose_names', '2026-11-28 16:19:57.158978+00'),
	(43, 'wagtailcore', '0016_change_page_url_path_to_text_field', '2026-11-28 16:19:57.159237+00'),
	(44, 'wagtailcore', '0017_change_edit_page_permission_description', '2026-11-28 16:19:57.180301+00'),
	(45, 'wagtailcore', '0018_pagerevision_submitted_for_moderation_index', '2026-11-28 16:19:57.219624+00'),
	(46, 'wagtailcore', '0019_verbose_names_cleanup', '2026-11-28 16:19:57.325219+00'),
	(47, 'wagtailcore', '0020_add_index_on_page_first_published_at', '2026-11-28 16:19:57.37926+00'),
	(48, 'wagtailcore', '0021_capitalizeverbose', '2026-11-28 16:19:58.530934+00'),
	(49, 'wagtailcore', '0022_add_site_name', '2026-11-28 16:19:58.544865+00'),
	(50, 'wagtailcore', '0023_alter_page_revision_on_delete_behaviour', '2026-11-28 16:19:58.572838+00'),
	(51, 'wagtailcore', '0024_collection', '2026-11-28 16:19:58.58679+00'),
	(52, 'wagtailcore', '0025_collection_initial_data', '2026-11-28 16:19:58.651413+00'),
	(53, 'wagtailcore', '0026_group_collection_permission', '2026-11-28 16:19:58.749925+00'),
	(54, 'wagtailcore', '0027_fix_collection_path_collation', '2026-11-28 16:19:58.814731+00'),
	(55, 'wagtailcore', '0024_alter_page_content_type_on_delete_behaviour', '2026-11-28 16:19:58.87478+00'),
	(56, 'wagtailcore', '0028_merge', '2026-11-28 16:19:58.876197+00'),
	(57, 'wagtailcore', '0029_unicode_slugfield_dj19', '2026-11-28 16:19:58.917677+00'),
	(58, 'wagtailcore', '0030_index_on_pagerevision_created_at', '2026-11-28 16:19:58.966191+00'),
	(59, 'wagtailcore', '0031_add_page_view_restriction_types', '2026-11-28 16:19:59.105939+00'),
	(60, 'wagtailcore', '0032_add_bulk_delete_page_permission', '2026-11-28 16:19:59.137889+00'),
	(61, 'wagtailcore', '0033_remove_golive_expiry_help_text', '2026-11-28 16:19:59.664268+00'),
	(62, 'wagtailcore', '0034_page_live_revision', '2026-11-28 16:19:59.707213+00'),
	(63, 'wagtailcore', '0035_page_last_published_at', '2026-11-28 16:19:59.742091+00'),
	(64, 'wagtailcore', '0036_populate_page_last_published_at', '2026-11-28 16:19:59.784546+00'),
	(65, 'wagtailcore', '0037_set_page_owner_editable', '2026-11-28 16:19:59.820717+00'),
	(66, 'wagtailcore', '0038_make_first_published_at_editable', '2026-11-28 16:19:59.853988+00'),
	(67, 'wagtailcore', '0039_collectionviewrestriction', '2026-11-28 16:19:59.941529+00'),
	(68, 'wagtailcore', '0040_page_draft_title', '2026-11-28 16:20:00.015057+00'),
	(69, 'wagtailcore', '0041_group_collection_permissions_verbose_name_plural', '2026-11-28 16:20:00.032289+00'),
	(70, 'wagtailcore', '0042_index_on_pagerevision_approved_go_live_at', '2026-11-28 16:20:00.055729+00'),
	(71, 'wagtailcore', '0043_lock_fields', '2026-11-28 16:20:00.147014+00'),
	(72, 'wagtailcore', '0044_add_unlock_grouppagepermission', '2026-11-28 16:20:00.167263+00'),
	(73, 'wagtailcore', '0045_assign_unlock_grouppagepermission', '2026-11-28 16:20:00.22159+00'),
	(74, 'wagtailcore', '0046_site_name_remove_null', '2026-11-28 16:20:00.239811+00'),
	(75, 'wagtailcore', '0047_add_workflow_models', '2026-11-28 16:20:00.579911+00'),
	(76, 'wagtailcore', '0048_add_default_workflows', '2026-11-28 16:20:00.64816+00'),
	(77, 'wagtailcore', '0049_taskstate_finished_by', '2026-11-28 16:20:00.68324+00'),
	(78, 'wagtailcore', '0050_workflow_rejected_to_needs_changes', '2026-11-28 16:20:00.750819+00'),
	(79, 'wagtailcore', '0051_taskstate_comment', '2026-11-28 16:20:00.775191+00'),
	(80, 'wagtailcore', '0052_pagelogentry', '2026-11-28 16:20:01.105988+00'),
	(81, 'wagtailcore', '0053_locale_model', '2026-11-28 16:20:01.110059+00'),
	(82, 'wagtailcore', '0054_initial_locale', '2026-11-28 16:20:01.132044+00'),
	(83, 'wagtailcore', '0055_page_locale_fields', '2026-11-28 16:20:01.186474+00'),
	(84, 'wagtailcore', '0056_page_locale_fields_populate', '2026-11-28 16:20:01.213568+00'),
	(85, 'wagtailcore', '0057_page_locale_fields_notnull', '2026-11-28 16:20:01.258634+00'),
	(86, 'wagtailcore', '0058_page_alias_of', '2026-11-28 16:20:01.284409+00'),
	(87, 'wagtailcore', '0059_apply_collection_ordering', '2026-11-28 16:20:01.309209+00'),
	(88, 'wagtailcore', '0060_fix_workflow_unique_constraint', '2026-11-28 16:20:01.341787+00'),
	(89, 'wagtailcore', '0061_change_promote_tab_helpt_text_and_verbose_names', '2026-11-28 16:20:01.379496+00'),
	(90, 'wagtailcore', '0062_comment_models_and_pagesubscription', '2026-11-28 16:20:01.455052+00'),
	(91, 'wagtailcore', '0063_modellogentry', '2026-11-28 16:20:01.483317+00'),
	(92, 'wagtailcore', '0064_log_timestamp_indexes', '2026-11-28 16:20:01.513305+00'),
	(93, 'wagtailcore', '0065_log_entry_uuid', '2026-11-28 16:20:01.543581+00'),
	(94, 'wagtailcore', '0066_collection_management_permissions', '2026-11-28 16:20:01.573185+00'),
	(95, 'wagtailcore', '0067_alter_pagerevision_content_json', '2026-11-28 16:20:01.611045+00'),
	(96, 'wagtailcore', '0068_log_entry_empty_object', '2026-11-28 16:20:01.640305+00'),
	(97, 'wagtailcore', '0069_log_entry_jsonfield', '2026-11-28 16:20:01.964603+00'),
	(98, 'wagtailcore', '0070_rename_pagerevision_revision', '2026-11-28 16:20:02.167059+00'),
	(99, 'wagtailcore', '0071_populate_revision_content_type', '2026-11-28 16:20:02.197561+00'),
	(100, 'wagtailcore', '0072_alter_revision_content_type_notnull', '2026-11-28 16:20:02.261519+00'),
	(101, 'wagtailcore', '0073_page_latest_revision', '2026-11-28 16:20:02.284966+00'),
	(102, 'wagtailcore', '0074_revision_object_str', '2026-11-28 16:20:02.298354+00'),
	(103, 'wagtailcore', '0075_populate_latest_revision_and_revision_object_str', '2026-11-28 16:20:02.343487+00'),
	(104, 'wagtailcore', '0076_modellogentry_revision', '2026-11-28 16:20:02.367258+00'),
	(105, 'wagtailcore', '0077_alter_revision_user', '2026-11-28 16:20:02.387811+00'),
	(106, 'wagtailcore', '0078_referenceindex', '2026-11-28 16:20:02.420955+00'),
	(107, 'wagtailcore', '0079_rename_taskstate_page_revision', '2026-11-28 16:20:02.439954+00'),
	(108, 'wagtailcore', '0080_generic_workflowstate', '2026-11-28 16:20:02.911138+00'),
	(109, 'wagtailcore', '0081_populate_workflowstate_content_type', '2026-11-28 16:20:02.944787+00'),
	(110, 'wagtailcore', '0082_alter_workflowstate_content_type_notnull', '2026-11-28 16:20:03.020416+00'),
	(111, 'wagtailcore', '0083_workflowcontenttype', '2026-11-28 16:20:03.062461+00'),
	(112, 'wagtailcore', '0084_add_default_page_permissions', '2026-11-28 16:20:03.080484+00'),
	(113, 'wagtailcore', '0085_add_grouppagepermission_permission', '2026-11-28 16:20:03.13915+00'),
	(114, 'wagtailcore', '0086_populate_grouppagepermission_permission', '2026-11-28 16:20:03.203093+00'),
	(115, 'wagtailcore', '0087_alter_grouppagepermission_unique_together_and_more', '2026-11-28 16:20:03.271791+00'),
	(116, 'wagtailcore', '0088_fix_log_entry_json_timestamps', '2026-11-28 16:20:03.33276+00'),
	(117, 'wagtailcore', '0089_log_entry_data_json_null_to_object', '2026-11-28 16:20:03.359732+00'),
	(118, 'wagtailcore', '0090_remove_grouppagepermission_permission_type', '2026-11-28 16:20:03.655371+00'),
	(119, 'wagtailcore', '0091_remove_revision_submitted_for_moderation', '2026-11-28 16:20:03.670386+00'),
	(120, 'wagtailcore', '0092_alter_collectionviewrestriction_password_and_more', '2026-11-28 16:20:03.710551+00'),
	(121, 'wagtailcore', '0093_uploadedfile', '2026-11-28 16:20:03.740838+00'),
	(122, 'wagtailcore', '0094_alter_page_locale', '2026-11-28 16:20:03.768015+00'),
	(123, 'wagtailcore', '0095_groupsitepermission', '2026-11-28 16:20:03.797203+00'),
	(124, 'wagtailcore', '0096_referenceindex_referenceindex_source_object_and_more', '2026-11-28 16:20:03.821712+00'),
	(125, 'wagtailcore', '0097_baselogentry_uuid_action_timestamp_indexes', '2026-11-28 16:20:03.859778+00'),
	(126, 'wagtailcore', '0098_apitoken', '2026-11-28 16:20:03.88714+00'),
	(127, 'knowledge', '0001_initial', '2026-11-28 16:20:04.051243+00'),
	(128, 'knowledge', '0002_numbers_from_2000', '2026-11-28 16:20:04.05346+00'),
	(129, 'knowledge', '0003_search_index', '2026-11-28 16:20:04.068559+00'),
	(130, 'knowledge', '0004_incidents', '2026-11-28 16:20:04.083455+00'),
	(131, 'conversations', '0001_initial', '2026-11-28 16:20:04.883285+00'),
	(132, 'conversations', '0002_messages_are_immutable', '2026-11-28 16:20:04.885915+00'),
	(133, 'conversations', '0003_incident_links', '2026-11-28 16:20:04.939819+00'),
	(134, 'conversations', '0004_details', '2026-11-28 16:20:04.993047+00'),
	(135, 'assistant', '0001_initial', '2026-11-28 16:20:05.039221+00'),
	(136, 'assistant', '0002_intents_and_flows', '2026-11-28 16:20:05.618629+00'),
	(137, 'assistant', '0003_the_intents_that_ship', '2026-11-28 16:20:05.679479+00'),
	(138, 'assistant', '0004_words_of_a_model', '2026-11-28 16:20:05.704169+00'),
	(139, 'assistant', '0005_more_wordings', '2026-11-28 16:20:05.79286+00'),
	(140, 'assistant', '0006_flows_after_a_secret', '2026-11-28 16:20:05.79921+00'),
	(141, 'assistant', '0007_the_flows_that_ship', '2026-11-28 16:20:05.844798+00'),
	(142, 'assistant', '0008_other_matters', '2026-11-28 16:20:05.933545+00'),
	(143, 'channels', '0001_initial', '2026-11-28 16:20:05.937737+00'),
	(144, 'conversations', '0005_sealed_passages', '2026-11-28 16:20:06.255573+00'),
	(145, 'conversations', '0006_a_seal_may_be_opened', '2026-11-28 16:20:06.261935+00'),
	(146, 'desk', '0001_initial', '2026-11-28 16:20:06.338517+00'),
	(147, 'fields', '0001_initial', '2026-11-28 16:20:06.349111+00'),
	(148, 'insights', '0001_insights', '2026-11-28 16:20:06.76296+00'),
	(149, 'journal', '0001_initial', '2026-11-28 16:20:06.786679+00'),
	(150, 'journal', '0002_append_only', '2026-11-28 16:20:06.791377+00'),
	(151, 'simple_translation', '0001_initial', '2026-11-28 16:20:06.804488+00'),
	(152, 'taggit', '0001_initial', '2026-11-28 16:20:07.004892+00'),
	(153, 'wagtailimages', '0001_initial', '2026-11-28 16:20:07.623652+00'),
	(154, 'wagtailimages', '0002_initial_data', '2026-11-28 16:20:07.624319+00'),
	(155, 'wagtailimages', '0003_fix_focal_point_fields', '2026-11-28 16:20:07.62461+00'),
	(156, 'wagtailimages', '0004_make_focal_point_key_not_nullable', '2026-11-28 16:20:07.624867+00'),
	(157, 'wagtailimages', '0005_make_filter_spec_unique', '2026-11-28 16:20:07.625118+00'),
	(158, 'wagtailimages', '0006_add_verbose_names', '2026-11-28 16:20:07.625415+00'),
	(159, 'wagtailimages', '0007_image_file_size', '2026-11-28 16:20:07.625659+00'),
	(160, 'wagtailimages', '0008_image_created_at_index', '2026-11-28 16:20:07.625894+00'),
	(161, 'wagtailimages', '0009_capitalizeverbose', '2026-11-28 16:20:07.626157+00'),
	(162, 'wagtailimages', '0010_change_on_delete_behaviour', '2026-11-28 16:20:07.626402+00'),
	(163, 'wagtailimages', '0011_image_collection', '2026-11-28 16:20:07.626636+00'),
	(164, 'wagtailimages', '0012_copy_image_permissions_to_collections', '2026-11-28 16:20:07.626868+00'),
	(165, 'wagtailimages', '0013_make_rendition_upload_callable', '2026-11-28 16:20:07.627099+00'),
	(166, 'wagtailimages', '0014_add_filter_spec_field', '2026-11-28 16:20:07.627331+00'),
	(167, 'wagtailimages', '0015_fill_filter_spec_field', '2026-11-28 16:20:07.62757+00'),
	(168, 'wagtailimages', '0016_deprecate_rendition_filter_relation', '2026-11-28 16:20:07.6278+00'),
	(169, 'wagtailimages', '0017_reduce_focal_point_key_max_length', '2026-11-28 16:20:07.628032+00'),
	(170, 'wagtailimages', '0018_remove_rendition_filter', '2026-11-28 16:20:07.628259+00'),
	(171, 'wagtailimages', '0019_delete_filter', '2026-11-28 16:20:07.628489+00'),
	(172, 'wagtailimages', '0020_add-verbose-name', '2026-11-28 16:20:07.628724+00'),
	(173, 'wagtailimages', '0021_image_file_hash', '2026-11-28 16:20:07.628957+00'),
	(174, 'wagtailimages', '0022_uploadedimage', '2026-11-28 16:20:07.683492+00'),
	(175, 'wagtailadmin', '0001_create_admin_access_permissions', '2026-11-28 16:20:07.749403+00'),
	(176, 'wagtailimages', '0023_add_choose_permissions', '2026-11-28 16:20:07.913963+00'),
	(177, 'wagtailimages', '0024_index_image_file_hash', '2026-11-28 16:20:07.93817+00'),
	(178, 'wagtailimages', '0025_alter_image_file_alter_rendition_file', '2026-11-28 16:20:07.965625+00'),
	(179, 'wagtailimages', '0026_delete_uploadedimage', '2026-11-28 16:20:07.968349+00'),
	(180, 'wagtailimages', '0027_image_description', '2026-11-28 16:20:07.991182+00'),
	(181, 'knowledge', '0005_content_pages', '2026-11-28 16:20:08.541998+00'),
	(182, 'knowledge', '0006_search_in_portions', '2026-11-28 16:20:08.581221+00'),
	(183, 'knowledge', '0007_tutorials_lessons_terms_vip', '2026-11-28 16:20:09.284227+00'),
	(184, 'knowledge', '0008_announcements', '2026-11-28 16:20:09.34905+00'),
	(185, 'knowledge', '0009_blog_and_policies', '2026-11-28 16:20:09.541899+00'),
	(186, 'knowledge', '0010_languages', '2026-11-28 16:20:09.548185+00'),
	(187, 'knowledge', '0011_editors_translate', '2026-11-28 16:20:09.856298+00'),
	(188, 'knowledge', '0012_intents_in_the_index', '2026-11-28 16:20:09.864189+00'),
	(189, 'limits', '0001_initial', '2026-11-28 16:20:09.868288+00'),
	(190, 'mfa', '0001_initial', '2026-11-28 16:20:09.931489+00'),
	(191, 'mfa', '0002_authenticator_timestamps', '2026-11-28 16:20:09.968526+00'),
	(192, 'mfa', '0003_authenticator_type_uniq', '2026-11-28 16:20:10.028306+00'),
	(193, 'portal', '0001_initial', '2026-11-28 16:20:10.035813+00'),
	(194, 'procrastinate', '0001_initial', '2026-11-28 16:20:10.043128+00'),
	(195, 'procrastinate', '0002_drop_started_at_column', '2026-11-28 16:20:10.045897+00'),
	(196, 'procrastinate', '0003_drop_started_at_column', '2026-11-28 16:20:10.047436+00'),
	(197, 'procrastinate', '0004_drop_procrastinate_version_table', '2026-11-28 16:20:10.049146+00'),
	(198, 'procrastinate', '0005_fix_procrastinate_fetch_job', '2026-11-28 16:20:10.050766+00'),
	(199, 'procrastinate', '0006_fix_trigger_status_events_insert', '2026-11-28 16:20:10.052031+00'),
	(200, 'procrastinate', '0007_add_queueing_lock_column', '2026-11-28 16:20:10.053879+00');
INSERT INTO public.django_migrations VALUES
	(201, 'procrastinate', '0008_close_fetch_job_race_condition', '2026-11-28 16:20:10.056723+00'),
	(202, 'procrastinate', '0009_add_defer_job_function', '2026-11-28 16:20:10.058825+00'),
	(203, 'procrastinate', '0010_add_procrastinate_periodic_defers', '2026-11-28 16:20:10.061751+00'),
	(204, 'procrastinate', '0011_add_foreign_key_index', '2026-11-28 16:20:10.064216+00'),
	(205, 'procrastinate', '0012_add_locks_to_periodic_defer', '2026-11-28 16:20:10.067085+00'),
	(206, 'procrastinate', '0013_fix_procrastinate_defer_periodic_job', '2026-11-28 16:20:10.069073+00'),
	(207, 'procrastinate', '0014_add_finish_job_and_retry_job_functions', '2026-11-28 16:20:10.070358+00'),
	(208, 'procrastinate', '0015_add_trigger_on_job_deletion', '2026-11-28 16:20:10.071517+00'),
	(209, 'procrastinate', '0016_delete_finished_jobs', '2026-11-28 16:20:10.07267+00'),
	(210, 'procrastinate', '0017_add_checks_to_finish_job', '2026-11-28 16:20:10.073821+00'),
	(211, 'procrastinate', '0018_add_checks_to_retry_job', '2026-11-28 16:20:10.074955+00'),
	(212, 'procrastinate', '0019_fix_finish_job_compat_issue', '2026-11-28 16:20:10.076103+00'),
	(213, 'procrastinate', '0020_add_index_on_procrastinate_jobs', '2026-11-28 16:20:10.077781+00'),
	(214, 'procrastinate', '0021_add_kwargs_to_defer_periodic_job', '2026-11-28 16:20:10.079775+00'),
	(215, 'procrastinate', '0022_null_locks_excluded', '2026-11-28 16:20:10.081349+00'),
	(216, 'procrastinate', '0023_remove_old_finish_job_function', '2026-11-28 16:20:10.0827+00'),
	(217, 'procrastinate', '0024_job_id_bigint', '2026-11-28 16:20:10.097902+00'),
	(218, 'procrastinate', '0025_add_models', '2026-11-28 16:20:10.114749+00'),
	(219, 'procrastinate', '0026_add_job_priority', '2026-11-28 16:20:10.126449+00'),
	(220, 'procrastinate', '0027_add_periodic_job_priority', '2026-11-28 16:20:10.131528+00'),
	(221, 'procrastinate', '0028_add_cancel_states', '2026-11-28 16:20:10.15067+00'),
	(222, 'procrastinate', '0029_add_additional_params_to_retry_job', '2026-11-28 16:20:10.158189+00'),
	(223, 'procrastinate', '0030_alter_procrastinateevent_options', '2026-11-28 16:20:10.162645+00'),
	(224, 'procrastinate', '0031_add_indexes_for_fetch_job', '2026-11-28 16:20:10.17058+00'),
	(225, 'procrastinate', '0032_pre_cancel_notification', '2026-11-28 16:20:10.182834+00'),
	(226, 'procrastinate', '0033_post_cancel_notification', '2026-11-28 16:20:10.205148+00'),
	(227, 'procrastinate', '0034_pre_add_heartbeat', '2026-11-28 16:20:10.223355+00'),
	(228, 'procrastinate', '0035_post_add_heartbeat', '2026-11-28 16:20:10.229835+00'),
	(229, 'procrastinate', '0036_add_worker_model', '2026-11-28 16:20:10.246705+00'),
	(230, 'procrastinate', '0037_pre_batch_defer_jobs', '2026-11-28 16:20:10.25451+00'),
	(231, 'procrastinate', '0038_post_batch_defer_jobs', '2026-11-28 16:20:10.256807+00'),
	(232, 'procrastinate', '0039_pre_priority_lock_fetch_job', '2026-11-28 16:20:10.263674+00'),
	(233, 'procrastinate', '0040_pre_retry_failed_job', '2026-11-28 16:20:10.265779+00'),
	(234, 'procrastinate', '0041_post_retry_failed_job', '2026-11-28 16:20:10.269966+00'),
	(235, 'routing', '0001_initial', '2026-11-28 16:20:11.903039+00'),
	(236, 'sessions', '0001_initial', '2026-11-28 16:20:11.910075+00'),
	(237, 'signing', '0001_initial', '2026-11-28 16:20:11.944988+00'),
	(238, 'taggit', '0002_auto_20150616_2121', '2026-11-28 16:20:11.985831+00'),
	(239, 'taggit', '0003_taggeditem_add_unique_index', '2026-11-28 16:20:12.007545+00'),
	(240, 'taggit', '0004_alter_taggeditem_content_type_alter_taggeditem_tag', '2026-11-28 16:20:13.593447+00'),
	(241, 'taggit', '0005_auto_20220424_2025', '2026-11-28 16:20:13.78768+00'),
	(242, 'taggit', '0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx', '2026-11-28 16:20:13.847123+00'),
	(243, 'trust', '0001_the_official_register', '2026-11-28 16:20:13.920838+00'),
	(244, 'trust', '0002_reports_and_takedowns', '2026-11-28 16:20:13.977976+00'),
	(245, 'trust', '0003_message_codes', '2026-11-28 16:20:14.005554+00'),
	(246, 'usersessions', '0001_initial', '2026-11-28 16:20:14.261949+00'),
	(247, 'wagtailadmin', '0002_admin', '2026-11-28 16:20:14.2701+00'),
	(248, 'wagtailadmin', '0003_admin_managed', '2026-11-28 16:20:14.276572+00'),
	(249, 'wagtailadmin', '0004_editingsession', '2026-11-28 16:20:14.375789+00'),
	(250, 'wagtailadmin', '0005_editingsession_is_editing', '2026-11-28 16:20:14.478838+00'),
	(251, 'wagtailadmin', '0006_formstate', '2026-11-28 16:20:14.880194+00'),
	(252, 'wagtaildocs', '0001_initial', '2026-11-28 16:20:16.114148+00'),
	(253, 'wagtaildocs', '0002_initial_data', '2026-11-28 16:20:16.665464+00'),
	(254, 'wagtaildocs', '0003_add_verbose_names', '2026-11-28 16:20:17.078203+00'),
	(255, 'wagtaildocs', '0004_capitalizeverbose', '2026-11-28 16:20:18.237982+00'),
	(256, 'wagtaildocs', '0005_document_collection', '2026-11-28 16:20:18.752593+00'),
	(257, 'wagtaildocs', '0006_copy_document_permissions_to_collections', '2026-11-28 16:20:18.869202+00'),
	(258, 'wagtaildocs', '0005_alter_uploaded_by_user_on_delete_action', '2026-11-28 16:20:18.945909+00'),
	(259, 'wagtaildocs', '0007_merge', '2026-11-28 16:20:18.946846+00'),
	(260, 'wagtaildocs', '0008_document_file_size', '2026-11-28 16:20:18.9684+00'),
	(261, 'wagtaildocs', '0009_document_verbose_name_plural', '2026-11-28 16:20:19.000319+00'),
	(262, 'wagtaildocs', '0010_document_file_hash', '2026-11-28 16:20:19.182885+00'),
	(263, 'wagtaildocs', '0011_add_choose_permissions', '2026-11-28 16:20:20.539147+00'),
	(264, 'wagtaildocs', '0012_uploadeddocument', '2026-11-28 16:20:20.695357+00'),
	(265, 'wagtaildocs', '0013_delete_uploadeddocument', '2026-11-28 16:20:20.700108+00'),
	(266, 'wagtaildocs', '0014_alter_document_file_size', '2026-11-28 16:20:20.746475+00'),
	(267, 'wagtailredirects', '0001_initial', '2026-11-28 16:20:20.889467+00'),
	(268, 'wagtailredirects', '0002_add_verbose_names', '2026-11-28 16:20:21.118754+00'),
	(269, 'wagtailredirects', '0003_make_site_field_editable', '2026-11-28 16:20:21.212805+00'),
	(270, 'wagtailredirects', '0004_set_unique_on_path_and_site', '2026-11-28 16:20:21.322434+00'),
	(271, 'wagtailredirects', '0005_capitalizeverbose', '2026-11-28 16:20:22.917043+00'),
	(272, 'wagtailredirects', '0006_redirect_increase_max_length', '2026-11-28 16:20:22.984321+00'),
	(273, 'wagtailredirects', '0007_add_autocreate_fields', '2026-11-28 16:20:23.719474+00'),
	(274, 'wagtailredirects', '0008_add_verbose_name_plural', '2026-11-28 16:20:23.830655+00'),
	(275, 'wagtailsearch', '0001_initial', '2026-11-28 16:20:24.104068+00'),
	(276, 'wagtailsearch', '0002_add_verbose_names', '2026-11-28 16:20:25.318532+00'),
	(277, 'wagtailsearch', '0003_remove_editors_pick', '2026-11-28 16:20:25.319812+00'),
	(278, 'wagtailsearch', '0004_querydailyhits_verbose_name_plural', '2026-11-28 16:20:25.326289+00'),
	(279, 'wagtailsearch', '0005_create_indexentry', '2026-11-28 16:20:25.531287+00'),
	(280, 'wagtailsearch', '0006_customise_indexentry', '2026-11-28 16:20:26.312372+00'),
	(281, 'wagtailsearch', '0007_delete_editorspick', '2026-11-28 16:20:26.335519+00'),
	(282, 'wagtailsearch', '0008_remove_query_and_querydailyhits_models', '2026-11-28 16:20:26.503583+00'),
	(283, 'wagtailsearch', '0009_remove_ngram_autocomplete', '2026-11-28 16:20:26.505104+00'),
	(284, 'wagtailsearch', '0010_add_text_fields', '2026-11-28 16:20:26.651439+00'),
	(285, 'wagtailusers', '0001_initial', '2026-11-28 16:20:26.75486+00'),
	(286, 'wagtailusers', '0002_add_verbose_name_on_userprofile', '2026-11-28 16:20:26.869976+00'),
	(287, 'wagtailusers', '0003_add_verbose_names', '2026-11-28 16:20:26.915832+00'),
	(288, 'wagtailusers', '0004_capitalizeverbose', '2026-11-28 16:20:28.224415+00'),
	(289, 'wagtailusers', '0005_make_related_name_wagtail_specific', '2026-11-28 16:20:28.29972+00'),
	(290, 'wagtailusers', '0006_userprofile_prefered_language', '2026-11-28 16:20:28.334287+00'),
	(291, 'wagtailusers', '0007_userprofile_current_time_zone', '2026-11-28 16:20:28.37692+00'),
	(292, 'wagtailusers', '0008_userprofile_avatar', '2026-11-28 16:20:28.456737+00'),
	(293, 'wagtailusers', '0009_userprofile_verbose_name_plural', '2026-11-28 16:20:28.692691+00'),
	(294, 'wagtailusers', '0010_userprofile_updated_comments_notifications', '2026-11-28 16:20:28.796023+00'),
	(295, 'wagtailusers', '0011_userprofile_dismissibles', '2026-11-28 16:20:28.927036+00'),
	(296, 'wagtailusers', '0012_userprofile_theme', '2026-11-28 16:20:28.988131+00'),
	(297, 'wagtailusers', '0013_userprofile_density', '2026-11-28 16:20:29.077556+00'),
	(298, 'wagtailusers', '0014_userprofile_contrast', '2026-11-28 16:20:29.115232+00'),
	(299, 'wagtailusers', '0015_userprofile_keyboard_shortcuts', '2026-11-28 16:20:29.1554+00'),
	(300, 'wagtailimages', '0001_squashed_0021', '2026-11-28 16:20:29.214908+00'),
	(301, 'wagtailcore', '0001_squashed_0016_change_page_url_path_to_text_field', '2026-11-28 16:20:29.217627+00');


--
-- Data for Name: django_session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: fields_fieldrule; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: insights_gap; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: insights_goal; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: insights_question; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: insights_reading; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: insights_search; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: insights_visittalk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: journal_event; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: journal_seal; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_announcementpage; Type: TABLE DATA; Schema: public; Owner: -
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
-- Data for Name: knowledge_blogpage; Type: TABLE DATA; Schema: public; Owner: -
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
-- Data for Name: knowledge_language; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_lessonpage; Type: TABLE DATA; Schema: public; Owner: -
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
-- Data for Name: knowledge_policypage; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_policyversion; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_termpage; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_tutorialpage; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_video; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_videocaptions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_vippage; Type: TABLE DATA; Schema: public; Owner: -
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
-- Data for Name: signing_publickey; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: signing_statement; Type: TABLE DATA; Schema: public; Owner: -
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
-- Data for Name: trust_change; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: trust_listing; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: trust_messagecode; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: trust_report; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: trust_takedown; Type: TABLE DATA; Schema: public; Owner: -
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
	(1, 1, 1, 109),
	(2, 1, 2, 109),
	(3, 1, 1, 110),
	(4, 1, 2, 110),
	(5, 1, 1, 113),
	(6, 1, 2, 113),
	(7, 1, 1, 115),
	(8, 1, 2, 115),
	(9, 1, 1, 116),
	(10, 1, 2, 116),
	(11, 1, 1, 118),
	(12, 1, 2, 118);


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
	(1, '0001', 1, 1, 'Root', 'root', true, false, '/', '', false, '', NULL, NULL, false, 1, NULL, false, NULL, NULL, NULL, NULL, 'Root', NULL, NULL, '59cbbd3e-f271-469e-84d2-e559223e88a6', 1, NULL, NULL),
	(2, '00010001', 2, 0, 'Welcome to your new Wagtail site!', 'home', true, false, '/home/', '', false, '', NULL, NULL, false, 1, NULL, false, NULL, NULL, NULL, NULL, 'Welcome to your new Wagtail site!', NULL, NULL, 'ac0d46ca-ddce-47d9-9fe6-ac221c3004d9', 1, NULL, NULL);


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
-- Name: assistant_flow_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.assistant_flow_id_seq', 6, true);


--
-- Name: assistant_flowrun_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.assistant_flowrun_id_seq', 1, false);


--
-- Name: assistant_flowversion_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.assistant_flowversion_id_seq', 6, true);


--
-- Name: assistant_phrasevector_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.assistant_phrasevector_id_seq', 1, false);


--
-- Name: auth_group_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.auth_group_id_seq', 2, true);


--
-- Name: auth_group_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 20, true);


--
-- Name: auth_permission_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.auth_permission_id_seq', 532, true);


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
-- Name: conversations_detail_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.conversations_detail_id_seq', 1, false);


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
-- Name: conversations_sealed_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.conversations_sealed_id_seq', 1, false);


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

SELECT pg_catalog.setval('public.django_content_type_id_seq', 133, true);


--
-- Name: django_migrations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.django_migrations_id_seq', 301, true);


--
-- Name: fields_fieldrule_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.fields_fieldrule_id_seq', 1, false);


--
-- Name: insights_gap_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.insights_gap_id_seq', 1, false);


--
-- Name: insights_question_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.insights_question_id_seq', 1, false);


--
-- Name: insights_reading_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.insights_reading_id_seq', 1, false);


--
-- Name: insights_search_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.insights_search_id_seq', 1, false);


--
-- Name: insights_visittalk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.insights_visittalk_id_seq', 1, false);


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
-- Name: knowledge_language_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_language_id_seq', 1, false);


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
-- Name: knowledge_policyversion_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_policyversion_id_seq', 1, false);


--
-- Name: knowledge_video_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_video_id_seq', 1, false);


--
-- Name: knowledge_videocaptions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_videocaptions_id_seq', 1, false);


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
-- Name: signing_statement_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.signing_statement_id_seq', 1, false);


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
-- Name: trust_change_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.trust_change_id_seq', 1, false);


--
-- Name: trust_listing_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.trust_listing_id_seq', 1, false);


--
-- Name: trust_messagecode_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.trust_messagecode_id_seq', 1, false);


--
-- Name: trust_report_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.trust_report_id_seq', 1, false);


--
-- Name: trust_takedown_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.trust_takedown_id_seq', 1, false);


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
-- Name: assistant_flow assistant_flow_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assistant_flow
    ADD CONSTRAINT assistant_flow_pkey PRIMARY KEY (id);


--
-- Name: assistant_flow assistant_flow_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assistant_flow
    ADD CONSTRAINT assistant_flow_slug_key UNIQUE (slug);


--
-- Name: assistant_flowrun assistant_flowrun_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assistant_flowrun
    ADD CONSTRAINT assistant_flowrun_pkey PRIMARY KEY (id);


--
-- Name: assistant_flowversion assistant_flowversion_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assistant_flowversion
    ADD CONSTRAINT assistant_flowversion_pkey PRIMARY KEY (id);


--
-- Name: assistant_intent assistant_intent_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assistant_intent
    ADD CONSTRAINT assistant_intent_pkey PRIMARY KEY (code);


--
-- Name: assistant_modelday assistant_modelday_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assistant_modelday
    ADD CONSTRAINT assistant_modelday_pkey PRIMARY KEY (day);


--
-- Name: assistant_othermatters assistant_othermatters_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assistant_othermatters
    ADD CONSTRAINT assistant_othermatters_pkey PRIMARY KEY (language);


--
-- Name: assistant_phrasevector assistant_phrasevector_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assistant_phrasevector
    ADD CONSTRAINT assistant_phrasevector_pkey PRIMARY KEY (id);


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
-- Name: knowledge_videocaptions captions_once_a_language; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_videocaptions
    ADD CONSTRAINT captions_once_a_language UNIQUE (video_id, language);


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
-- Name: conversations_detail conversations_detail_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_detail
    ADD CONSTRAINT conversations_detail_pkey PRIMARY KEY (id);


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
-- Name: conversations_sealed conversations_sealed_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_sealed
    ADD CONSTRAINT conversations_sealed_pkey PRIMARY KEY (id);


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
-- Name: conversations_detail detail_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_detail
    ADD CONSTRAINT detail_once UNIQUE (conversation_id, field, value);


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
-- Name: assistant_flowversion flow_version_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assistant_flowversion
    ADD CONSTRAINT flow_version_once UNIQUE (flow_id, number);


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
-- Name: insights_gap insights_gap_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.insights_gap
    ADD CONSTRAINT insights_gap_pkey PRIMARY KEY (id);


--
-- Name: insights_goal insights_goal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.insights_goal
    ADD CONSTRAINT insights_goal_pkey PRIMARY KEY (id);


--
-- Name: insights_question insights_question_message_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.insights_question
    ADD CONSTRAINT insights_question_message_id_key UNIQUE (message_id);


--
-- Name: insights_question insights_question_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.insights_question
    ADD CONSTRAINT insights_question_pkey PRIMARY KEY (id);


--
-- Name: insights_question insights_question_search_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.insights_question
    ADD CONSTRAINT insights_question_search_id_key UNIQUE (search_id);


--
-- Name: insights_reading insights_reading_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.insights_reading
    ADD CONSTRAINT insights_reading_pkey PRIMARY KEY (id);


--
-- Name: insights_search insights_search_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.insights_search
    ADD CONSTRAINT insights_search_pkey PRIMARY KEY (id);


--
-- Name: insights_search insights_search_public_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.insights_search
    ADD CONSTRAINT insights_search_public_id_key UNIQUE (public_id);


--
-- Name: insights_visittalk insights_visittalk_conversation_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.insights_visittalk
    ADD CONSTRAINT insights_visittalk_conversation_id_key UNIQUE (conversation_id);


--
-- Name: insights_visittalk insights_visittalk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.insights_visittalk
    ADD CONSTRAINT insights_visittalk_pkey PRIMARY KEY (id);


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
-- Name: knowledge_announcementpage knowledge_announcementpage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_announcementpage
    ADD CONSTRAINT knowledge_announcementpage_pkey PRIMARY KEY (page_ptr_id);


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
-- Name: knowledge_blogpage knowledge_blogpage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_blogpage
    ADD CONSTRAINT knowledge_blogpage_pkey PRIMARY KEY (page_ptr_id);


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
-- Name: knowledge_language knowledge_language_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_language
    ADD CONSTRAINT knowledge_language_code_key UNIQUE (code);


--
-- Name: knowledge_language knowledge_language_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_language
    ADD CONSTRAINT knowledge_language_pkey PRIMARY KEY (id);


--
-- Name: knowledge_lessonpage knowledge_lessonpage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_lessonpage
    ADD CONSTRAINT knowledge_lessonpage_pkey PRIMARY KEY (page_ptr_id);


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
-- Name: knowledge_policypage knowledge_policypage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_policypage
    ADD CONSTRAINT knowledge_policypage_pkey PRIMARY KEY (page_ptr_id);


--
-- Name: knowledge_policyversion knowledge_policyversion_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_policyversion
    ADD CONSTRAINT knowledge_policyversion_pkey PRIMARY KEY (id);


--
-- Name: knowledge_termpage knowledge_termpage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_termpage
    ADD CONSTRAINT knowledge_termpage_pkey PRIMARY KEY (page_ptr_id);


--
-- Name: knowledge_tutorialpage knowledge_tutorialpage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_tutorialpage
    ADD CONSTRAINT knowledge_tutorialpage_pkey PRIMARY KEY (page_ptr_id);


--
-- Name: knowledge_video knowledge_video_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_video
    ADD CONSTRAINT knowledge_video_pkey PRIMARY KEY (id);


--
-- Name: knowledge_videocaptions knowledge_videocaptions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_videocaptions
    ADD CONSTRAINT knowledge_videocaptions_pkey PRIMARY KEY (id);


--
-- Name: knowledge_vippage knowledge_vippage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_vippage
    ADD CONSTRAINT knowledge_vippage_pkey PRIMARY KEY (page_ptr_id);


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
-- Name: assistant_phrasevector phrase_vector_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assistant_phrasevector
    ADD CONSTRAINT phrase_vector_once UNIQUE (digest, model);


--
-- Name: knowledge_policyversion policy_version_a_day; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_policyversion
    ADD CONSTRAINT policy_version_a_day UNIQUE (page_id, effective_on);


--
-- Name: knowledge_policyversion policy_version_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_policyversion
    ADD CONSTRAINT policy_version_number UNIQUE (page_id, number);


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
-- Name: insights_reading reading_once_a_visit; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.insights_reading
    ADD CONSTRAINT reading_once_a_visit UNIQUE (visit, article);


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
-- Name: conversations_sealed sealed_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_sealed
    ADD CONSTRAINT sealed_once UNIQUE (message_id, number);


--
-- Name: signing_publickey signing_publickey_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signing_publickey
    ADD CONSTRAINT signing_publickey_pkey PRIMARY KEY (id);


--
-- Name: signing_statement signing_statement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signing_statement
    ADD CONSTRAINT signing_statement_pkey PRIMARY KEY (id);


--
-- Name: simple_translation_simpletranslation simple_translation_simpletranslation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.simple_translation_simpletranslation
    ADD CONSTRAINT simple_translation_simpletranslation_pkey PRIMARY KEY (id);


--
-- Name: signing_statement statement_signed_once_by_a_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signing_statement
    ADD CONSTRAINT statement_signed_once_by_a_key UNIQUE (kind, name, key_id);


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
-- Name: trust_change trust_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trust_change
    ADD CONSTRAINT trust_change_pkey PRIMARY KEY (id);


--
-- Name: trust_listing trust_listing_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trust_listing
    ADD CONSTRAINT trust_listing_pkey PRIMARY KEY (id);


--
-- Name: trust_messagecode trust_messagecode_digest_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trust_messagecode
    ADD CONSTRAINT trust_messagecode_digest_key UNIQUE (digest);


--
-- Name: trust_messagecode trust_messagecode_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trust_messagecode
    ADD CONSTRAINT trust_messagecode_pkey PRIMARY KEY (id);


--
-- Name: trust_report trust_report_digest_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trust_report
    ADD CONSTRAINT trust_report_digest_key UNIQUE (digest);


--
-- Name: trust_report trust_report_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trust_report
    ADD CONSTRAINT trust_report_pkey PRIMARY KEY (id);


--
-- Name: trust_takedown trust_takedown_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trust_takedown
    ADD CONSTRAINT trust_takedown_pkey PRIMARY KEY (id);


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
-- Name: announcement_validity; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX announcement_validity ON public.knowledge_announcementpage USING btree (valid_from, valid_until);


--
-- Name: announcementpage_checked_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX announcementpage_checked_on ON public.knowledge_announcementpage USING btree (checked_on);


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
-- Name: assistant_flow_slug_bc6afd47_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX assistant_flow_slug_bc6afd47_like ON public.assistant_flow USING btree (slug varchar_pattern_ops);


--
-- Name: assistant_flowrun_conversation_id_b8f13917; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX assistant_flowrun_conversation_id_b8f13917 ON public.assistant_flowrun USING btree (conversation_id);


--
-- Name: assistant_flowrun_version_id_30df00d8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX assistant_flowrun_version_id_30df00d8 ON public.assistant_flowrun USING btree (version_id);


--
-- Name: assistant_flowversion_created_by_id_daca076c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX assistant_flowversion_created_by_id_daca076c ON public.assistant_flowversion USING btree (created_by_id);


--
-- Name: assistant_flowversion_flow_id_bc95bf27; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX assistant_flowversion_flow_id_bc95bf27 ON public.assistant_flowversion USING btree (flow_id);


--
-- Name: assistant_flowversion_published_by_id_e7894d36; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX assistant_flowversion_published_by_id_e7894d36 ON public.assistant_flowversion USING btree (published_by_id);


--
-- Name: assistant_intent_changed_by_id_5471093d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX assistant_intent_changed_by_id_5471093d ON public.assistant_intent USING btree (changed_by_id);


--
-- Name: assistant_intent_code_64f9873f_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX assistant_intent_code_64f9873f_like ON public.assistant_intent USING btree (code varchar_pattern_ops);


--
-- Name: assistant_intent_flow_id_a742e952; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX assistant_intent_flow_id_a742e952 ON public.assistant_intent USING btree (flow_id);


--
-- Name: assistant_intent_topic_dc284a25; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX assistant_intent_topic_dc284a25 ON public.assistant_intent USING btree (topic);


--
-- Name: assistant_intent_topic_dc284a25_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX assistant_intent_topic_dc284a25_like ON public.assistant_intent USING btree (topic varchar_pattern_ops);


--
-- Name: assistant_othermatters_changed_by_id_4569f98f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX assistant_othermatters_changed_by_id_4569f98f ON public.assistant_othermatters USING btree (changed_by_id);


--
-- Name: assistant_othermatters_language_6703f485_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX assistant_othermatters_language_6703f485_like ON public.assistant_othermatters USING btree (language varchar_pattern_ops);


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
-- Name: blogpage_checked_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX blogpage_checked_on ON public.knowledge_blogpage USING btree (checked_on);


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
-- Name: conversations_detail_conversation_id_5fbed101; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_detail_conversation_id_5fbed101 ON public.conversations_detail USING btree (conversation_id);


--
-- Name: conversations_detail_field_41228d41; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_detail_field_41228d41 ON public.conversations_detail USING btree (field);


--
-- Name: conversations_detail_field_41228d41_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_detail_field_41228d41_like ON public.conversations_detail USING btree (field varchar_pattern_ops);


--
-- Name: conversations_detail_message_id_af547a37; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_detail_message_id_af547a37 ON public.conversations_detail USING btree (message_id);


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
-- Name: conversations_sealed_kind_4f89e88a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_sealed_kind_4f89e88a ON public.conversations_sealed USING btree (kind);


--
-- Name: conversations_sealed_kind_4f89e88a_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_sealed_kind_4f89e88a_like ON public.conversations_sealed USING btree (kind varchar_pattern_ops);


--
-- Name: conversations_sealed_message_id_0212fbed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conversations_sealed_message_id_0212fbed ON public.conversations_sealed USING btree (message_id);


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
-- Name: detail_value; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX detail_value ON public.conversations_detail USING btree (field, value);


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
-- Name: flow_one_draft; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX flow_one_draft ON public.assistant_flowversion USING btree (flow_id) WHERE ((state)::text = 'draft'::text);


--
-- Name: flow_one_published; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX flow_one_published ON public.assistant_flowversion USING btree (flow_id) WHERE ((state)::text = 'published'::text);


--
-- Name: flow_run_one_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX flow_run_one_open ON public.assistant_flowrun USING btree (conversation_id) WHERE (ended_at IS NULL);


--
-- Name: formstate_user_object; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX formstate_user_object ON public.wagtailadmin_formstate USING btree (user_id, content_type_id, object_id, parent_object_id);


--
-- Name: gap_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gap_open ON public.insights_gap USING btree (language, state);


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
-- Name: insights_gap_agent_id_bfa8dc7c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX insights_gap_agent_id_bfa8dc7c ON public.insights_gap USING btree (agent_id);


--
-- Name: insights_question_gap_id_ef6e65cd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX insights_question_gap_id_ef6e65cd ON public.insights_question USING btree (gap_id);


--
-- Name: insights_visittalk_visit_04092380; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX insights_visittalk_visit_04092380 ON public.insights_visittalk USING btree (visit);


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
-- Name: knowledge_language_code_39537076_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_language_code_39537076_like ON public.knowledge_language USING btree (code varchar_pattern_ops);


--
-- Name: knowledge_meaning_name_9fcce083_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_meaning_name_9fcce083_like ON public.knowledge_meaning USING btree (name varchar_pattern_ops);


--
-- Name: knowledge_meaningwords_meaning_id_312a4cae; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_meaningwords_meaning_id_312a4cae ON public.knowledge_meaningwords USING btree (meaning_id);


--
-- Name: knowledge_policyversion_page_id_7799bad4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_policyversion_page_id_7799bad4 ON public.knowledge_policyversion USING btree (page_id);


--
-- Name: knowledge_video_poster_id_dec14304; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_video_poster_id_dec14304 ON public.knowledge_video USING btree (poster_id);


--
-- Name: knowledge_videocaptions_video_id_f62d5c7f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_videocaptions_video_id_f62d5c7f ON public.knowledge_videocaptions USING btree (video_id);


--
-- Name: lessonpage_checked_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX lessonpage_checked_on ON public.knowledge_lessonpage USING btree (checked_on);


--
-- Name: limits_bucket_at_7d1b3cb8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX limits_bucket_at_7d1b3cb8 ON public.limits_bucket USING btree (at);


--
-- Name: listing_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX listing_key ON public.trust_listing USING btree (kind, platform, key);


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
-- Name: one_open_change_a_listing; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_open_change_a_listing ON public.trust_change USING btree (listing_id) WHERE ((agreed_at IS NULL) AND (withdrawn_at IS NULL));


--
-- Name: one_signing_key_in_use; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_signing_key_in_use ON public.signing_publickey USING btree ((1)) WHERE ((retired_at IS NULL) AND (revoked_at IS NULL));


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
-- Name: policypage_checked_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX policypage_checked_on ON public.knowledge_policypage USING btree (checked_on);


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
-- Name: question_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX question_newest ON public.insights_question USING btree (gap_id, at DESC);


--
-- Name: queue_one_default; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX queue_one_default ON public.routing_queue USING btree (is_default) WHERE is_default;


--
-- Name: reading_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reading_at ON public.insights_reading USING btree (at);


--
-- Name: referenceindex_source_object; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX referenceindex_source_object ON public.wagtailcore_referenceindex USING btree (base_content_type_id, object_id);


--
-- Name: referenceindex_target_object; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX referenceindex_target_object ON public.wagtailcore_referenceindex USING btree (to_content_type_id, to_object_id);


--
-- Name: report_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX report_key ON public.trust_report USING btree (kind, platform, key);


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
-- Name: sealed_held; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sealed_held ON public.conversations_sealed USING btree (held_until) WHERE (held_until IS NOT NULL);


--
-- Name: search_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX search_at ON public.insights_search USING btree (at);


--
-- Name: signing_publickey_id_3d3ccb6b_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX signing_publickey_id_3d3ccb6b_like ON public.signing_publickey USING btree (id varchar_pattern_ops);


--
-- Name: signing_statement_key_id_6961deb9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX signing_statement_key_id_6961deb9 ON public.signing_statement USING btree (key_id);


--
-- Name: signing_statement_key_id_6961deb9_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX signing_statement_key_id_6961deb9_like ON public.signing_statement USING btree (key_id varchar_pattern_ops);


--
-- Name: statement_latest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX statement_latest ON public.signing_statement USING btree (kind, id DESC);


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
-- Name: termpage_checked_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX termpage_checked_on ON public.knowledge_termpage USING btree (checked_on);


--
-- Name: trust_change_listing_id_2c1ff73f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX trust_change_listing_id_2c1ff73f ON public.trust_change USING btree (listing_id);


--
-- Name: trust_messagecode_channel_1af5504c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX trust_messagecode_channel_1af5504c ON public.trust_messagecode USING btree (channel);


--
-- Name: trust_messagecode_channel_1af5504c_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX trust_messagecode_channel_1af5504c_like ON public.trust_messagecode USING btree (channel varchar_pattern_ops);


--
-- Name: trust_messagecode_digest_61f56579_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX trust_messagecode_digest_61f56579_like ON public.trust_messagecode USING btree (digest varchar_pattern_ops);


--
-- Name: trust_report_digest_36076f9d_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX trust_report_digest_36076f9d_like ON public.trust_report USING btree (digest varchar_pattern_ops);


--
-- Name: trust_takedown_listing_id_ffa9a5ac; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX trust_takedown_listing_id_ffa9a5ac ON public.trust_takedown USING btree (listing_id);


--
-- Name: tutorialpage_checked_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tutorialpage_checked_on ON public.knowledge_tutorialpage USING btree (checked_on);


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
-- Name: vippage_checked_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX vippage_checked_on ON public.knowledge_vippage USING btree (checked_on);


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
-- Name: knowledge_policyversion policy_version_immutable; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER policy_version_immutable BEFORE DELETE OR UPDATE ON public.knowledge_policyversion FOR EACH ROW EXECUTE FUNCTION public.knowledge_keep_policy_version();


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
-- Name: signing_statement statement_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER statement_append_only BEFORE DELETE OR UPDATE ON public.signing_statement FOR EACH ROW EXECUTE FUNCTION public.signing_refuse_change();


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
-- Name: assistant_flowrun assistant_flowrun_conversation_id_b8f13917_fk_conversat; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assistant_flowrun
    ADD CONSTRAINT assistant_flowrun_conversation_id_b8f13917_fk_conversat FOREIGN KEY (conversation_id) REFERENCES public.conversations_conversation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: assistant_flowrun assistant_flowrun_version_id_30df00d8_fk_assistant; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assistant_flowrun
    ADD CONSTRAINT assistant_flowrun_version_id_30df00d8_fk_assistant FOREIGN KEY (version_id) REFERENCES public.assistant_flowversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: assistant_flowversion assistant_flowversio_published_by_id_e7894d36_fk_people_ag; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assistant_flowversion
    ADD CONSTRAINT assistant_flowversio_published_by_id_e7894d36_fk_people_ag FOREIGN KEY (published_by_id) REFERENCES public.people_agent(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: assistant_flowversion assistant_flowversion_created_by_id_daca076c_fk_people_agent_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assistant_flowversion
    ADD CONSTRAINT assistant_flowversion_created_by_id_daca076c_fk_people_agent_id FOREIGN KEY (created_by_id) REFERENCES public.people_agent(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: assistant_flowversion assistant_flowversion_flow_id_bc95bf27_fk_assistant_flow_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assistant_flowversion
    ADD CONSTRAINT assistant_flowversion_flow_id_bc95bf27_fk_assistant_flow_id FOREIGN KEY (flow_id) REFERENCES public.assistant_flow(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: assistant_intent assistant_intent_changed_by_id_5471093d_fk_people_agent_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assistant_intent
    ADD CONSTRAINT assistant_intent_changed_by_id_5471093d_fk_people_agent_id FOREIGN KEY (changed_by_id) REFERENCES public.people_agent(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: assistant_intent assistant_intent_flow_id_a742e952_fk_assistant_flow_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assistant_intent
    ADD CONSTRAINT assistant_intent_flow_id_a742e952_fk_assistant_flow_id FOREIGN KEY (flow_id) REFERENCES public.assistant_flow(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: assistant_othermatters assistant_othermatte_changed_by_id_4569f98f_fk_people_ag; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assistant_othermatters
    ADD CONSTRAINT assistant_othermatte_changed_by_id_4569f98f_fk_people_ag FOREIGN KEY (changed_by_id) REFERENCES public.people_agent(id) DEFERRABLE INITIALLY DEFERRED;


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
-- Name: conversations_detail conversations_detail_conversation_id_5fbed101_fk_conversat; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_detail
    ADD CONSTRAINT conversations_detail_conversation_id_5fbed101_fk_conversat FOREIGN KEY (conversation_id) REFERENCES public.conversations_conversation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: conversations_detail conversations_detail_message_id_af547a37_fk_conversat; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_detail
    ADD CONSTRAINT conversations_detail_message_id_af547a37_fk_conversat FOREIGN KEY (message_id) REFERENCES public.conversations_message(id) DEFERRABLE INITIALLY DEFERRED;


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
-- Name: conversations_sealed conversations_sealed_message_id_0212fbed_fk_conversat; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations_sealed
    ADD CONSTRAINT conversations_sealed_message_id_0212fbed_fk_conversat FOREIGN KEY (message_id) REFERENCES public.conversations_message(id) DEFERRABLE INITIALLY DEFERRED;


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
-- Name: insights_gap insights_gap_agent_id_bfa8dc7c_fk_people_agent_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.insights_gap
    ADD CONSTRAINT insights_gap_agent_id_bfa8dc7c_fk_people_agent_id FOREIGN KEY (agent_id) REFERENCES public.people_agent(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: insights_question insights_question_gap_id_ef6e65cd_fk_insights_gap_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.insights_question
    ADD CONSTRAINT insights_question_gap_id_ef6e65cd_fk_insights_gap_id FOREIGN KEY (gap_id) REFERENCES public.insights_gap(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: insights_question insights_question_message_id_725a4fe9_fk_conversat; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.insights_question
    ADD CONSTRAINT insights_question_message_id_725a4fe9_fk_conversat FOREIGN KEY (message_id) REFERENCES public.conversations_message(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: insights_question insights_question_search_id_235af7e0_fk_insights_search_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.insights_question
    ADD CONSTRAINT insights_question_search_id_235af7e0_fk_insights_search_id FOREIGN KEY (search_id) REFERENCES public.insights_search(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: insights_visittalk insights_visittalk_conversation_id_29a37649_fk_conversat; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.insights_visittalk
    ADD CONSTRAINT insights_visittalk_conversation_id_29a37649_fk_conversat FOREIGN KEY (conversation_id) REFERENCES public.conversations_conversation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_announcementpage knowledge_announceme_page_ptr_id_29e77567_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_announcementpage
    ADD CONSTRAINT knowledge_announceme_page_ptr_id_29e77567_fk_wagtailco FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


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
-- Name: knowledge_blogpage knowledge_blogpage_page_ptr_id_0e678a46_fk_wagtailcore_page_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_blogpage
    ADD CONSTRAINT knowledge_blogpage_page_ptr_id_0e678a46_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


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
-- Name: knowledge_lessonpage knowledge_lessonpage_page_ptr_id_61a708f5_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_lessonpage
    ADD CONSTRAINT knowledge_lessonpage_page_ptr_id_61a708f5_fk_wagtailco FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


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
-- Name: knowledge_policypage knowledge_policypage_page_ptr_id_a04ffefc_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_policypage
    ADD CONSTRAINT knowledge_policypage_page_ptr_id_a04ffefc_fk_wagtailco FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_policyversion knowledge_policyvers_page_id_7799bad4_fk_knowledge; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_policyversion
    ADD CONSTRAINT knowledge_policyvers_page_id_7799bad4_fk_knowledge FOREIGN KEY (page_id) REFERENCES public.knowledge_policypage(page_ptr_id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_termpage knowledge_termpage_page_ptr_id_3f680b6e_fk_wagtailcore_page_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_termpage
    ADD CONSTRAINT knowledge_termpage_page_ptr_id_3f680b6e_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_tutorialpage knowledge_tutorialpa_page_ptr_id_169705fa_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_tutorialpage
    ADD CONSTRAINT knowledge_tutorialpa_page_ptr_id_169705fa_fk_wagtailco FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_video knowledge_video_poster_id_dec14304_fk_wagtailimages_image_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_video
    ADD CONSTRAINT knowledge_video_poster_id_dec14304_fk_wagtailimages_image_id FOREIGN KEY (poster_id) REFERENCES public.wagtailimages_image(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_videocaptions knowledge_videocaptions_video_id_f62d5c7f_fk_knowledge_video_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_videocaptions
    ADD CONSTRAINT knowledge_videocaptions_video_id_f62d5c7f_fk_knowledge_video_id FOREIGN KEY (video_id) REFERENCES public.knowledge_video(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_vippage knowledge_vippage_page_ptr_id_e7b43e38_fk_wagtailcore_page_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_vippage
    ADD CONSTRAINT knowledge_vippage_page_ptr_id_e7b43e38_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


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
-- Name: signing_statement signing_statement_key_id_6961deb9_fk_signing_publickey_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signing_statement
    ADD CONSTRAINT signing_statement_key_id_6961deb9_fk_signing_publickey_id FOREIGN KEY (key_id) REFERENCES public.signing_publickey(id) DEFERRABLE INITIALLY DEFERRED;


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
-- Name: trust_change trust_change_listing_id_2c1ff73f_fk_trust_listing_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trust_change
    ADD CONSTRAINT trust_change_listing_id_2c1ff73f_fk_trust_listing_id FOREIGN KEY (listing_id) REFERENCES public.trust_listing(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: trust_takedown trust_takedown_listing_id_ffa9a5ac_fk_trust_listing_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trust_takedown
    ADD CONSTRAINT trust_takedown_listing_id_ffa9a5ac_fk_trust_listing_id FOREIGN KEY (listing_id) REFERENCES public.trust_listing(id) DEFERRABLE INITIALLY DEFERRED;


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


